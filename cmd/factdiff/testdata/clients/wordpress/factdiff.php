<?php
/**
 * Plugin Name: factdiff
 * Description: Holds a post back from publishing while it disagrees with its sources.
 * License: MIT
 *
 * In wp-config.php:
 *   define( 'FACTDIFF_URL', 'http://127.0.0.1:8737' );
 *   define( 'FACTDIFF_TOKEN', '…' );              // if the service wants one
 *   define( 'FACTDIFF_BLOCK_UNCHECKED', false );  // true: what could not be checked is held as well
 *
 * The sources of a post are its meta field factdiff_sources: a list of arrays with
 * id, outlet, published, format and body. The check is made on the server, whichever
 * editor asks: a panel in the browser can be left out. An answer that does not come,
 * or is no verdict, is shown as "not checked" and never as passed.
 */

namespace Factdiff;

const TIMEOUT = 8; // seconds; publishing waits for us

/** The service's answer, or null when the post was not checked. */
function check( int $id, string $title, string $excerpt, string $content ): ?array {
	$sources = get_post_meta( $id, 'factdiff_sources', true );
	$headers = array( 'Content-Type' => 'application/json' );
	if ( defined( 'FACTDIFF_TOKEN' ) && FACTDIFF_TOKEN ) {
		$headers['Authorization'] = 'Bearer ' . FACTDIFF_TOKEN;
	}
	$response = wp_remote_post(
		rtrim( defined( 'FACTDIFF_URL' ) ? FACTDIFF_URL : 'http://127.0.0.1:8737', '/' ) . '/v1/check',
		array(
			'timeout' => TIMEOUT,
			'headers' => $headers,
			'body'    => wp_json_encode(
				array(
					'draft'   => array(
						'id'       => 'post-' . $id,
						'format'   => 'html',
						'headline' => wp_strip_all_tags( $title ),
						'deck'     => wp_strip_all_tags( $excerpt ),
						'body'     => $content,
					),
					'sources' => is_array( $sources ) ? array_values( $sources ) : array(),
				)
			),
		)
	);
	if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	$answer = json_decode( wp_remote_retrieve_body( $response ), true );
	$known  = is_array( $answer ) && in_array( $answer['verdict'] ?? '', array( 'pass', 'note', 'hold' ), true );
	return $known ? $answer : null;
}

/** Why a post may not be published, or ''. The state is kept for the list of posts. */
function objection( int $id, string $title, string $excerpt, string $content ): string {
	$answer = check( $id, $title, $excerpt, $content );
	if ( $id ) {
		update_post_meta( $id, '_factdiff_state', $answer ? $answer['verdict'] : 'not checked' );
	}
	if ( null === $answer ) {
		$block = defined( 'FACTDIFF_BLOCK_UNCHECKED' ) && FACTDIFF_BLOCK_UNCHECKED;
		return $block ? __( 'Facts not checked: factdiff did not answer.', 'factdiff' ) : '';
	}
	$lines = array();
	foreach ( $answer['findings'] as $finding ) {
		if ( ! $finding['blocking'] ) {
			continue;
		}
		$said = array();
		foreach ( $finding['evidence'] as $e ) {
			$said[] = $e['article'] . ': ' . $e['quote'];
		}
		$lines[] = sprintf( '%s (%s) %s', $finding['title'], implode( ' / ', $said ), $finding['id'] );
	}
	return implode( "\n", $lines );
}

/** The block editor and every client of the REST API. */
function rest( $prepared, $request ) {
	if ( is_wp_error( $prepared ) || 'publish' !== ( $prepared->post_status ?? '' ) ) {
		return $prepared;
	}
	$id  = (int) ( $prepared->ID ?? 0 );
	$old = $id ? get_post( $id ) : null;
	$why = objection(
		$id,
		$prepared->post_title ?? ( $old->post_title ?? '' ),
		$prepared->post_excerpt ?? ( $old->post_excerpt ?? '' ),
		$prepared->post_content ?? ( $old->post_content ?? '' )
	);
	return '' === $why ? $prepared : new \WP_Error( 'factdiff_hold', $why, array( 'status' => 409 ) );
}

/** The classic editor, imports and scheduled posts: what is held stays a draft. */
function insert( array $data, array $post ): array {
	$rest = defined( 'REST_REQUEST' ) && REST_REQUEST;
	if ( $rest || 'publish' !== $data['post_status'] || 'post' !== $data['post_type'] ) {
		return $data;
	}
	$why = objection(
		(int) ( $post['ID'] ?? 0 ),
		wp_unslash( $data['post_title'] ),
		wp_unslash( $data['post_excerpt'] ),
		wp_unslash( $data['post_content'] )
	);
	if ( '' !== $why ) {
		$data['post_status'] = 'draft';
		set_transient( 'factdiff_' . get_current_user_id(), $why, 300 );
	}
	return $data;
}

/** Tells the editor why a post stayed a draft, or that it was not checked. */
function notice(): void {
	$why = get_transient( 'factdiff_' . get_current_user_id() );
	if ( $why ) {
		delete_transient( 'factdiff_' . get_current_user_id() );
		printf( '<div class="notice notice-error"><p>%s</p></div>', nl2br( esc_html( $why ) ) );
	}
	$id = get_the_ID();
	if ( $id && 'not checked' === get_post_meta( $id, '_factdiff_state', true ) ) {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html__( 'Facts not checked: factdiff did not answer.', 'factdiff' ) );
	}
}

add_filter( 'rest_pre_insert_post', __NAMESPACE__ . '\rest', 10, 2 );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\insert', 10, 2 );
add_action( 'admin_notices', __NAMESPACE__ . '\notice' );

package main

import "github.com/spf13/cobra"

func serveCommand() *cobra.Command {
	return &cobra.Command{Use: "serve", Short: "Answer checks over HTTP, for a CMS", Hidden: true}
}

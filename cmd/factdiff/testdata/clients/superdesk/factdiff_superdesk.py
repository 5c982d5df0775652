"""Superdesk: hold an item back from publishing while it disagrees with its sources.

Add "factdiff_superdesk" to INSTALLED_APPS and set FACTDIFF_URL; FACTDIFF_TOKEN if
the service wants one, FACTDIFF_BLOCK_UNCHECKED = True if an item that could not be
checked must not be published either. The sources of an item are what its desk keeps
in item["extra"]["factdiff_sources"]: a list of {"id", "outlet", "published", "body"}.

An answer that does not come, or that is no verdict, is shown as "not checked".
It never reads as passed.
"""

import json
import logging
import urllib.error
import urllib.request

logger = logging.getLogger(__name__)

TIMEOUT = 8  # seconds; publishing waits for us


def check(url, token, item):
    """The service's answer, or None when the item was not checked."""
    body = {
        "draft": {
            "id": str(item.get("_id", "item")),
            "format": "html",
            "headline": item.get("headline") or "",
            "deck": item.get("abstract") or "",
            "body": item.get("body_html") or "",
            "captions": [
                a["description_text"]
                for a in (item.get("associations") or {}).values()
                if a and a.get("description_text")
            ],
        },
        "sources": (item.get("extra") or {}).get("factdiff_sources") or [],
    }
    request = urllib.request.Request(
        url.rstrip("/") + "/v1/check",
        data=json.dumps(body).encode("utf-8"),
        headers={"Content-Type": "application/json"},
    )
    if token:
        request.add_header("Authorization", "Bearer " + token)
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            answer = json.load(response)
    except (OSError, ValueError) as error:
        logger.warning("factdiff: not checked: %s", error)
        return None
    if not isinstance(answer, dict) or answer.get("verdict") not in ("pass", "note", "hold"):
        return None
    return answer


def messages(answer):
    """One line for each finding that blocks, with both sides of it."""
    for finding in answer["findings"]:
        if finding["blocking"]:
            said = " / ".join(
                "{}: {}".format(e["article"], e["quote"]) for e in finding["evidence"]
            )
            yield "{} ({}) {}".format(finding["title"], said, finding["id"])


def on_validate(sender, item, response, error_fields=None, **kwargs):
    """Handler of the item_validate signal: what is added to response blocks."""
    config = getattr(sender, "config", None) or {}
    answer = check(
        config.get("FACTDIFF_URL", "http://127.0.0.1:8737"), config.get("FACTDIFF_TOKEN"), item
    )
    if answer is None:
        if config.get("FACTDIFF_BLOCK_UNCHECKED"):
            response.append("FACTS: not checked, factdiff did not answer")
        else:
            logger.warning("factdiff: %s is published without a check", item.get("_id"))
        return
    response.extend("FACTS: " + m for m in messages(answer))


def init_app(app):
    from superdesk.signals import item_validate

    item_validate.connect(lambda sender, **kwargs: on_validate(app, **kwargs), weak=False)

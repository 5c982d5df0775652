package sarif

import (
	"net/url"
	"path"
	"strings"

	"factdiff/report"
)

// The part of SARIF 2.1.0 that we write; the field names are the standard's.

type log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []any  `json:"runs"`
}

type run struct {
	Tool        tool         `json:"tool"`
	Invocations []invocation `json:"invocations"`
	Artifacts   []artifact   `json:"artifacts"`
	Results     []result     `json:"results"`
	ColumnKind  string       `json:"columnKind"`
}

type tool struct {
	Driver driver `json:"driver"`
}

type driver struct {
	Name            string `json:"name"`
	Version         string `json:"version,omitempty"`
	SemanticVersion string `json:"semanticVersion,omitempty"`
	Rules           []rule `json:"rules"`
}

type rule struct {
	ID    string  `json:"id"`
	Name  string  `json:"name"`
	Short message `json:"shortDescription"`
}

type message struct {
	Text string `json:"text"`
}

type invocation struct {
	Successful    bool           `json:"executionSuccessful"`
	Notifications []notification `json:"toolExecutionNotifications"`
}

type notification struct {
	Level     string     `json:"level"`
	Message   message    `json:"message"`
	Locations []location `json:"locations,omitempty"`
}

type artifact struct {
	Location    artifactLocation  `json:"location"`
	Length      int               `json:"length"`
	Hashes      map[string]string `json:"hashes"`
	Description *message          `json:"description"`
}

type artifactLocation struct {
	URI string `json:"uri"`
}

type result struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Kind         string            `json:"kind"`
	Level        string            `json:"level"`
	Message      message           `json:"message"`
	Locations    []location        `json:"locations"`
	Related      []location        `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
	Suppressions []suppression     `json:"suppressions,omitempty"`
	Properties   properties        `json:"properties"`
}

type properties struct {
	Kind     string `json:"kind"`
	Level    string `json:"level"`
	Relation string `json:"relation"`
}

type suppression struct {
	Kind          string `json:"kind"`
	Status        string `json:"status"`
	Justification string `json:"justification"`
}

type location struct {
	ID       *int     `json:"id,omitempty"`
	Physical physical `json:"physicalLocation"`
	Message  *message `json:"message,omitempty"`
}

type physical struct {
	Artifact artifactLocation `json:"artifactLocation"`
	Region   *region          `json:"region,omitempty"`
}

type region struct {
	Line       int      `json:"startLine"`
	Column     int      `json:"startColumn"`
	EndColumn  int      `json:"endColumn,omitempty"`
	ByteOffset *int     `json:"byteOffset,omitempty"` // absent in a container, whose bytes are packed
	ByteLength *int     `json:"byteLength,omitempty"`
	Snippet    *content `json:"snippet,omitempty"`
}

type content struct {
	Text string `json:"text"`
}

// uri is a path as a URI reference: relative paths stay relative, a Windows
// drive and a path from the root become file URIs.
func uri(p string) string {
	p = report.Slashed(strings.ToValidUTF8(p, "\uFFFD"))
	drive := len(p) > 2 && p[1] == ':' && p[2] == '/'
	switch {
	case drive:
		return (&url.URL{Scheme: "file", Path: "/" + p}).String()
	case strings.HasPrefix(p, "/"):
		return (&url.URL{Scheme: "file", Path: p}).String()
	}
	return (&url.URL{Path: path.Clean(p)}).String()
}

// semantic is version when it is one in the sense of semver.org, without the v.
func semantic(version string) string {
	v, ok := strings.CutPrefix(version, "v")
	if !ok {
		return ""
	}
	return v
}

// Package runner holds the Go packages of the vocabulary to the corpus that all languages share.
package runner

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpusCase is one golden message, or what else a case is about; which members it has depends on its kind.
type corpusCase struct {
	Kind      string
	Name      string
	Context   string
	Type      string
	CEType    string `json:"ceType"`
	Newest    string
	JSON      corpusText `json:"json"`
	Canonical json.RawMessage
	Error     *refusal
	Headers   [][2]string
	Envelope  *corpusEnvelope
	Events    []struct {
		Type      string
		Canonical corpusText
	}
	Entity    string
	ID        string `json:"id"`
	Valid     *bool
	Partition int
	Event     string
	Command   string
	Subject   string
	Address   []string
}

// refusal is what is expected of a text that is refused.
type refusal struct {
	Code    string
	Pointer string
}

// canonicalText is what the case expects to be written.
func (c corpusCase) canonicalText(t *testing.T) string {
	var text corpusText
	if err := json.Unmarshal(c.Canonical, &text); err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// cases are those of one kind, from all files of the corpus.
func cases(t *testing.T, kind string) []corpusCase {
	t.Helper()
	folder := os.Getenv("TRIBUTARY_CORPUS")
	if folder == "" {
		folder = filepath.Join("..", "..", "Corpus")
	}
	paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no corpus in %s: %v", folder, err)
	}
	var found []corpusCase
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var file struct{ Cases []corpusCase }
		if err := json.Unmarshal(content, &file); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, one := range file.Cases {
			if one.Kind == kind {
				found = append(found, one)
			}
		}
	}
	return found
}

// run runs every case of a kind as a test of its own and tells how many there were.
func run(t *testing.T, kind string, body func(*testing.T, corpusCase)) {
	all := cases(t, kind)
	for _, one := range all {
		one := one
		t.Run(strings.ReplaceAll(one.Name, "/", "_"), func(t *testing.T) { body(t, one) })
	}
	t.Logf("%d cases of kind %s", len(all), kind)
}

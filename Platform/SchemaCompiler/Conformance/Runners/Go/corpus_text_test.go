package runner

import (
	"encoding/base64"
	"encoding/json"
	"strings"
)

// corpusText is a text of the corpus: as it is, as base64 where it is no UTF-8, or as parts that are repeated so many times.
type corpusText string

func (c *corpusText) UnmarshalJSON(content []byte) error {
	switch content[0] {
	case '"':
		return json.Unmarshal(content, (*string)(c))
	case '{':
		var encoded struct{ Base64 string }
		if err := json.Unmarshal(content, &encoded); err != nil {
			return err
		}
		decoded, err := base64.StdEncoding.DecodeString(encoded.Base64)
		*c = corpusText(decoded)
		return err
	}
	var parts []corpusPart
	if err := json.Unmarshal(content, &parts); err != nil {
		return err
	}
	var text strings.Builder
	for _, part := range parts {
		text.WriteString(strings.Repeat(part.text, part.times))
	}
	*c = corpusText(text.String())
	return nil
}

type corpusPart struct {
	text  string
	times int
}

func (p *corpusPart) UnmarshalJSON(content []byte) error {
	return json.Unmarshal(content, &[]any{&p.text, &p.times})
}

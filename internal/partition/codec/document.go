package codec

import "summarize/internal/text"

// AppendDocument appends a document to a record.
func AppendDocument(record []byte, doc *text.Document) []byte {
	e := &Encoder{record}
	e.String(doc.Lang)
	e.String(doc.Fault)
	e.Int(doc.Unread)
	e.Uint(uint64(len(doc.Sentences)))
	var before text.Sentence
	for _, s := range doc.Sentences {
		e.Int(s.Start - before.End)
		e.Int(s.End - s.Start)
		e.Uint(uint64(s.Kind))
		e.Uint(uint64(s.Traits))
		e.Int(s.Paragraph - before.Paragraph)
		e.Int(s.First - before.Last)
		e.Int(s.Last - s.First)
		before = s
	}
	e.tokens(doc.Tokens)
	e.tokens(doc.Title)
	return e.Bytes
}

const classBits = 3 // of text.Class

func (e *Encoder) tokens(tokens []text.Token) {
	e.Uint(uint64(len(tokens)))
	end := 0
	for _, t := range tokens {
		e.Int((int(t.Start)-end)<<classBits | int(t.Class))
		e.Uint(uint64(t.Len))
		e.Uint(uint64(t.Term))
		end = int(t.Start) + int(t.Len)
	}
}

// DecodeDocument returns the document of a record.
func DecodeDocument(record []byte) (text.Document, error) {
	d := NewDecoder(record)
	doc := text.Document{Lang: d.String(), Fault: d.String(), Unread: d.Int()}
	var before text.Sentence
	if n := d.Length(); n > 0 {
		doc.Sentences = make([]text.Sentence, 0, n)
		for range n {
			var s text.Sentence
			s.Start = before.End + d.Int()
			s.End = s.Start + d.Int()
			s.Kind = text.Kind(d.Uint())
			s.Traits = text.Trait(d.Uint())
			s.Paragraph = before.Paragraph + d.Int()
			s.First = before.Last + d.Int()
			s.Last = s.First + d.Int()
			before = s
			doc.Sentences = append(doc.Sentences, s)
		}
	}
	doc.Tokens, doc.Title = d.tokens(), d.tokens()
	return doc, d.Err()
}

func (d *Decoder) tokens() []text.Token {
	n := d.Length()
	if n == 0 {
		return nil
	}
	tokens := make([]text.Token, 0, n)
	end := 0
	for range n {
		gap := d.Int()
		t := text.Token{Class: text.Class(gap & (1<<classBits - 1)), Start: uint32(end + gap>>classBits)}
		t.Len = uint16(d.Uint())
		t.Term = uint32(d.Uint())
		end = int(t.Start) + int(t.Len)
		tokens = append(tokens, t)
	}
	return tokens
}

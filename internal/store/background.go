package store

import (
	"cmp"
	"maps"
	"slices"

	"summarize/internal/digest"
)

const backgroundKey = "background"

// maxTerms bounds the background. Half of a news vocabulary occurs once; among
// 20,000 Reuters texts 42,586 terms occur at all.
const maxTerms = 1 << 17

// maxDocuments is where all counts are halved, so that the background follows the
// language of the last years.
const maxDocuments = 1 << 20

// merge adds the counts of new documents to those of the past.
func merge(past, more digest.Background) digest.Background {
	sum := digest.Background{Documents: past.Documents + more.Documents, Count: maps.Clone(past.Count)}
	if sum.Count == nil {
		sum.Count = make(map[string]int, len(more.Count))
	}
	for term, n := range more.Count {
		sum.Count[term] += n
	}
	for sum.Documents > maxDocuments {
		sum.Documents /= 2
		for term, n := range sum.Count {
			sum.Count[term] = n / 2
		}
		maps.DeleteFunc(sum.Count, func(_ string, n int) bool { return n == 0 })
	}
	if len(sum.Count) > maxTerms {
		for _, term := range byCount(sum.Count)[maxTerms*3/4:] { // some more, not to sort every time
			delete(sum.Count, term)
		}
	}
	return sum
}

// byCount returns the terms, the most frequent first.
func byCount(count map[string]int) []string {
	return slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
}

func encodeBackground(b digest.Background) []byte {
	values := make(row, 0, 1+2*len(b.Count))
	values = append(values, int64(b.Documents))
	for _, term := range slices.Sorted(maps.Keys(b.Count)) {
		values = append(values, term, int64(b.Count[term]))
	}
	return encoder().EncodeAll(appendRow(nil, values), nil)
}

func decodeBackground(src []byte) (digest.Background, error) {
	var b digest.Background
	raw, err := decoder().DecodeAll(src, nil)
	if err != nil {
		return b, err
	}
	values, rest, err := parseRow(raw)
	if err != nil || len(rest) > 0 || len(values)%2 == 0 {
		return b, errEncoding
	}
	documents, ok := values[0].(int64)
	b.Documents, b.Count = int(documents), make(map[string]int, len(values)/2)
	for i := 1; i < len(values) && ok; i += 2 {
		term, isTerm := values[i].(string)
		n, isCount := values[i+1].(int64)
		ok = isTerm && isCount
		b.Count[term] = int(n)
	}
	if !ok {
		return b, errEncoding
	}
	return b, nil
}

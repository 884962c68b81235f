package token

import (
	"archive/zip"
	"bytes"
	"flag"
	"os"
	"os/exec"
	"reflect"
	"testing"

	"github.com/ikawaha/kagome-dict/ipa"
	"github.com/klauspost/compress/zstd"

	"summarize/internal/language"
)

var update = flag.Bool("update", false, "pack the Japanese dictionary anew")

// The dictionary in the repository is that of kagome's module.
func TestJapaneseDictionary(t *testing.T) {
	if *update {
		if err := os.WriteFile("dictionaries/japanese.zip", packedJapanese(t), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if testing.Short() {
		t.Skip("loads two dictionaries")
	}
	if !reflect.DeepEqual(japaneseDictionary(), ipa.Dict()) {
		t.Error("another dictionary than that of the module: run the test with -update")
	}
}

// packedJapanese packs the members of kagome's dictionary by zstd.
func packedJapanese(t *testing.T) []byte {
	var saved, out bytes.Buffer
	z := zip.NewWriter(&saved)
	err := ipa.Dict().Save(z)
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(saved.Bytes()), int64(saved.Len()))
	if err != nil {
		t.Fatal(err)
	}
	w := zip.NewWriter(&out)
	for _, f := range r.File {
		from, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		command := exec.Command("zstd", "-19", "--long=25", "-c") // that of Go packs a quarter less
		command.Stdin = from
		content, err := command.Output()
		if err != nil {
			t.Fatal(err)
		}
		to, err := w.CreateRaw(&zip.FileHeader{
			Name: f.Name, Method: zstd.ZipMethodWinZip, CRC32: f.CRC32, UncompressedSize64: f.UncompressedSize64, CompressedSize64: uint64(len(content)),
		})
		if err == nil {
			_, err = to.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Verbs, adjectives and adverbs are told from nouns, names and particles: 載せ was the first keyword of a story.
func TestJapaneseVerbs(t *testing.T) {
	if testing.Short() {
		t.Skip("loads a dictionary")
	}
	const text = "東京の古代の石を船に載せ、ゆっくり進んだ。"
	tokenizer := NewTokenizer(&Lexicon{})
	tokenizer.Begin(language.Of("ja"), text)
	verbs := map[string]bool{}
	for _, w := range tokenizer.Words(text, Span{0, len(text)}, true).Tokens {
		verbs[w.Span().Of(text)] = w.Is(Verb)
	}
	for word, want := range map[string]bool{"東京": false, "の": false, "古代": false, "石": false, "船": false, "載せ": true, "ゆっくり": true, "進ん": true} {
		if got, found := verbs[word]; !found || got != want {
			t.Errorf("%s: %v, found %v", word, got, found)
		}
	}
}

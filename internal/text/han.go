package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"
)

// Chinese words come from gse, which holds the dictionary and finds the likeliest
// path through it (word F1 0.81 on the Sinica treebank). Its hidden Markov model
// for unknown words is not used: it gains nothing in accuracy there, and is
// quadratic on long runs. Only runs of Han characters are given to it, so that no
// letter, control character or space can be folded or dropped and offsets add up.

// maxRun bounds a run that is given to a dictionary at once, in bytes: the work
// grows faster than the run.
const maxRun = 600

// A dictionary appends the words of a stretch to those of an analyzer.
type dictionary func(a *analyzer, text string, s Span)

// dictionaryOf returns how words are found in a language written without spaces,
// or nil. Nothing is loaded before the first such word is looked for.
func dictionaryOf(tag string) dictionary {
	switch tag {
	case "zh", "yue":
		return (*analyzer).hanWords
	case "ja":
		return (*analyzer).kanaWords
	}
	return nil
}

// simplified loads in 1 s and 135 MB; both, with traditional characters, in 2 s
// and 205 MB. Loaded once a process, they are only read.
var (
	simplified = sync.OnceValue(func() *gse.Segmenter { return hanDictionary("zh_s") })
	both       = sync.OnceValue(func() *gse.Segmenter { return hanDictionary("zh") })
)

func hanDictionary(name string) *gse.Segmenter {
	s := &gse.Segmenter{SkipLog: true}
	if err := s.LoadDictEmbed(name); err != nil {
		panic("text: gse lacks its dictionary " + name + ": " + err.Error())
	}
	return s
}

// traditionalOnly are frequent characters that simplified writing does not have.
const traditionalOnly = "們個來時國會學對說過發經這還進與關於應點電開間問頭實機當無為樣種報將軍"

func (a *analyzer) hanWords(text string, s Span) {
	a.runs(text, s, isHan, func(run Span) {
		dictionary := simplified
		if a.traditional {
			dictionary = both
		}
		for _, word := range dictionary().Cut(run.Of(text), false) {
			next := min(run.Start+len(word), run.End)
			if next-run.Start <= maxToken {
				k, _ := packed(text[run.Start:next])
				a.word(Span{run.Start, next}, a.lookup(k, text[run.Start:next]))
			}
			run.Start = next
		}
	})
}

// traditional reports whether a Chinese text is written in traditional characters.
func traditional(text string) bool {
	return strings.ContainsAny(text[:min(len(text), 4*sample)], traditionalOnly)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// runs calls found for each run, at most maxRun bytes long, of characters that
// belong to a dictionary, and takes what stands between by the rules of Unicode.
func (a *analyzer) runs(text string, s Span, belongs func(rune) bool, found func(Span)) {
	other := s.Start
	for i := s.Start; i < s.End; {
		end := i
		for end < s.End && end-i < maxRun {
			r, size := utf8.DecodeRuneInString(text[end:s.End])
			if !belongs(r) {
				break
			}
			end += size
		}
		if end == i {
			_, size := utf8.DecodeRuneInString(text[i:s.End])
			i += size
			continue
		}
		a.spacedWords(text, Span{other, i})
		found(Span{i, end})
		i, other = end, end
	}
	a.spacedWords(text, Span{other, s.End})
}

var chinese = &language{
	tag: "zh",
	word: roles(map[role]string{
		stopWord: `的 了 在 是 和 与 及 或 而 但 但是 也 都 就 还 又 很 更 最 不 没 没有 有 被 把 对 对于 从 到 向 由 于 以 为 为了 因为 所以
			如果 虽然 然而 而且 并 并且 以及 等 等等 这 那 这个 那个 这些 那些 这样 那样 其 其中 之 之后 之前 者 所 个 一 一个 一些 一种
			我 你 他 她 它 我们 你们 他们 她们 它们 自己 什么 怎么 如何 哪 谁 着 过 得 地 上 下 中 内 外 里 后 前 时 时候 年 月 日 会 能 可以
			可能 要 应 应该 将 已 已经 正在 正 再 只 仅 则 却 说 称 表示 认为 让 给 用 比 同 跟 当 并非 以上 以下 目前 此 该 各 每 某 本
			們 這 個 沒 沒有 對 對於 從 為 為了 因為 還 與 於 後 時 時候 會 說 稱 這個 這些 那個 我們 你們 他們 她們 它們 已經 應該 將 給 讓
			進行 进行 方面 通过 通過 根据 根據 关于 關於 来 來 去 吗 吧 呢 啊 嘛 呀`,
		pronoun:     `他 她 它 他们 她们 它们 这 那 这些 那些 此 他們 她們 它們 這 這些`,
		connective:  `但 但是 而 而且 然而 因此 所以 不过 不過 此外 另外 并且 于是 同时 同時`,
		firstPerson: `我 我们 我們 咱们`,
	}),
}

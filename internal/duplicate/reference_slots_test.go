package duplicate

import (
	"maps"
	"slices"

	"summarize/internal/duplicate/normal"
)

// slots adds to both views what the slots say, and the words that stand in order in both
// sides of a short one.
func (r *reference) slots(a, b []normal.Word, sa, sb map[string]int, va, vb *view) {
	k := r.o.Shingle
	at := map[int]int{} // by position in b: that in a
	inA := map[int]bool{}
	for s, i := range sa {
		if j, ok := sb[s]; ok {
			at[j] = i
			inA[i] = true
		}
	}
	lastA, lastB := -k, -k
	for _, j := range slices.Sorted(maps.Keys(at)) {
		i := at[j]
		apart := i > lastA+k && j > lastB+k
		for x := max(0, lastA+1); x < i; x++ {
			apart = apart && !inA[x]
		}
		if apart {
			r.slot(a, b, [2]int{lastA + k, i}, [2]int{lastB + k, j}, va, vb)
		}
		lastA, lastB = i, j
	}
}

func (r *reference) slot(a, b []normal.Word, inA, inB [2]int, va, vb *view) {
	lengthA, lengthB := inA[1]-inA[0], inB[1]-inB[0]
	if lengthA <= gap && lengthB <= gap {
		n := subsequence(countedOf(a, inA, va), countedOf(b, inB, vb))
		va.matched += n
		vb.matched += n
	}
	short := lengthA <= longestSlot && lengthB <= longestSlot
	add := func(v *view, own, other []normal.Word, in, inOther [2]int) {
		has := map[normal.Word]bool{}
		for _, w := range other[inOther[0]:inOther[1]] {
			has[w&^normal.ClassBits] = true
		}
		fresh, content, run, longest := 0, 0, 0, 0
		for j := in[0]; j < in[1]; j++ {
			if v.isCounted[j] && own[j]&normal.ClassBits != normal.Short {
				content++
				run++
				if has[own[j]&^normal.ClassBits] {
					run = 0
				} else {
					fresh++
				}
				longest = max(longest, run)
			}
		}
		unlike := longest >= unlikeRun && float64(fresh) >= unlikeShare*float64(content)
		if short && unlike {
			v.short += fresh
		}
		if short && fresh > 0 && 2*fresh >= content {
			v.slots++
		}
		if inA[0] == 0 && inB[0] == 0 && unlike {
			v.opening = fresh
		}
	}
	add(va, a, b, inA, inB)
	add(vb, b, a, inB, inA)
}

func countedOf(words []normal.Word, in [2]int, v *view) (out []normal.Word) {
	for j := in[0]; j < in[1]; j++ {
		if v.isCounted[j] {
			out = append(out, words[j]&^normal.ClassBits)
		}
	}
	return out
}

// subsequence is the length of the longest common subsequence, by its definition.
func subsequence(a, b []normal.Word) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	if a[0] == b[0] {
		return 1 + subsequence(a[1:], b[1:])
	}
	return max(subsequence(a[1:], b), subsequence(a, b[1:]))
}

// replaced reports whether somewhere in b, between two words on one side that are those
// of a, stands a number for that of a.
func replaced(a, b []normal.Word, at int) bool {
	is := func(d, j, e int) bool {
		i := at + d
		return 0 <= i && i < len(a) && 0 <= j+e && j+e < len(b) && a[i]&^normal.ClassBits == b[j+e]&^normal.ClassBits
	}
	for j := range b {
		before := is(-2, j, -2) && is(-1, j, -1)
		after := is(1, j, 1) && is(2, j, 2)
		if b[j]&normal.ClassBits == normal.Number && (before || after) {
			return true
		}
	}
	return false
}

package duplicate

import "math"

// Of a component, star after star is taken, and each time the original of what is left is
// looked for. These are the texts that are left, kept so that a star costs as much as it has
// edges: the windows of one long text are one component of as many stars, and looking at all
// that is left took 11 s for 30,000 of them.
type remaining struct {
	g     *grouper
	texts []int   // the component, ascending
	local []int32 // by class: its place among texts

	degree   []int // by place: copies that are left; -1 once the text has been taken
	of       []int // by degree: how many texts have it
	most     int   // the highest degree
	central  int   // the degree from which a text can be an original
	waiting  [][]int32
	until    []int   // by place: the end of those published at the same time
	complete maxTree // by place: 1 and the completeness of a text that can be an original; else 0
}

// load takes up a component.
func (r *remaining) load(component []int) {
	n := len(component)
	r.texts = component
	r.degree, r.until = resize(r.degree, n), resize(r.until, n)
	r.most = 0
	for i, t := range component {
		r.local[t] = int32(i)
		r.degree[i] = len(r.g.edges[t])
		r.most = max(r.most, r.degree[i])
	}
	r.of, r.waiting = make([]int, r.most+1), make([][]int32, r.most+1)
	r.central = r.most + 1
	r.complete.reset(n)
	for i := n - 1; i >= 0; i-- {
		r.until[i] = i + 1
		if i+1 < n && r.g.c.first(component[i]).Equal(r.g.c.first(component[i+1])) {
			r.until[i] = r.until[i+1]
		}
		r.of[r.degree[i]]++
		r.waiting[r.degree[i]] = append(r.waiting[r.degree[i]], int32(i))
	}
}

// original chooses among the texts that are left: of those with at least half as many copies as
// any has, the first published, of several at one time the first that is as complete as any of
// these. It reports whether there is any.
func (r *remaining) original() (t int, left bool) {
	r.lower()
	at := r.complete.firstFrom(0, 1)
	if at < 0 {
		return 0, false
	}
	longest := r.complete.highest(at, r.until[at]) - 1
	enough := int(math.Ceil(asComplete * float64(longest)))
	return r.texts[r.complete.firstFrom(at, enough+1)], true
}

// lower finds the highest degree anew, and lets in whom it kept out.
func (r *remaining) lower() {
	for r.most > 0 && r.of[r.most] == 0 {
		r.most--
	}
	for central := (r.most + 1) / 2; r.central > central; {
		r.central--
		if r.central >= len(r.waiting) {
			continue
		}
		for _, i := range r.waiting[r.central] {
			if r.degree[i] == r.central {
				r.complete.set(int(i), 1+r.g.s.completeness(r.texts[i]))
			}
		}
		r.waiting[r.central] = nil
	}
}

// take takes a text out.
func (r *remaining) take(t int) {
	i := r.local[t]
	r.of[r.degree[i]]--
	r.degree[i] = -1
	r.complete.set(int(i), 0)
	for _, e := range r.g.edges[t] {
		k := r.local[e.to]
		d := r.degree[k]
		if d < 0 {
			continue
		}
		r.of[d]--
		d--
		r.of[d]++
		r.degree[k] = d
		if d < r.central {
			r.complete.set(int(k), 0)
			r.waiting[d] = append(r.waiting[d], k)
		}
	}
}

// A maxTree holds numbers by place, and finds the highest of some in a row.
type maxTree struct {
	size  int // a power of two
	nodes []int
}

func (m *maxTree) reset(n int) {
	m.size = 1
	for m.size < n {
		m.size *= 2
	}
	m.nodes = resize(m.nodes, 2*m.size)
	clear(m.nodes)
}

func (m *maxTree) set(i, v int) {
	i += m.size
	for m.nodes[i] = v; i > 1; i /= 2 {
		m.nodes[i/2] = max(m.nodes[i], m.nodes[i^1])
	}
}

// highest returns the highest number of places [from, to).
func (m *maxTree) highest(from, to int) (v int) {
	for from, to = from+m.size, to+m.size; from < to; from, to = from/2, to/2 {
		if from%2 == 1 {
			v = max(v, m.nodes[from])
			from++
		}
		if to%2 == 1 {
			to--
			v = max(v, m.nodes[to])
		}
	}
	return v
}

// firstFrom returns the first place from one on with a number of v and more, or -1.
func (m *maxTree) firstFrom(from, v int) int {
	i := from + m.size
	for m.nodes[i] < v {
		for ; i%2 == 1; i /= 2 { // the last of its row of siblings
		}
		if i == 0 {
			return -1
		}
		i++
	}
	for i < m.size {
		if i *= 2; m.nodes[i] < v {
			i++
		}
	}
	return i - m.size
}

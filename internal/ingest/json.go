package ingest

import (
	"encoding/json"
	"io"
	"iter"
)

func jsonTasks(in input, o Options) iter.Seq[task] {
	return one(func(w *worker) {
		r, size, err := in.openText(o)
		if err != nil {
			w.skip(in.path, 0, size, reason(err))
			return
		}
		defer r.Close()
		data, err := io.ReadAll(r)
		w.bytes += int64(len(data))
		if err != nil {
			w.skip(in.path, 0, size, reason(err))
			return
		}
		w.document(in.path, data)
	})
}

func (w *worker) document(path string, data []byte) {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) == nil {
		for i, raw := range list {
			w.record(path, i+1, raw)
		}
		return
	}
	var object map[string]json.RawMessage
	if json.Unmarshal(data, &object) == nil {
		for _, name := range []string{"articles", "items"} {
			if json.Unmarshal(object[name], &list) == nil {
				for i, raw := range list {
					w.record(path, i+1, raw)
				}
				return
			}
		}
	}
	w.record(path, 1, data)
}

package main

import (
	"bytes"
	"encoding/gob"
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// Elements are bytes: a bucket of many records each, since what a runner spends on an element
// does not depend on its size. Their encoding is that of gob, compressed, and is seen by this program only.

// Both work for many goroutines at once.
var (
	compressor, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderCRC(false)) // options that are known
	decompressor, _ = zstd.NewReader(nil, zstd.WithDecoderMaxMemory(1<<40), zstd.WithDecoderConcurrency(0))
)

func pack[T any](v T) []byte {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(v); err != nil {
		panic(fmt.Sprintf("cannot encode %T: %v", v, err)) // a type of this program that gob does not know
	}
	return compressor.EncodeAll(b.Bytes(), nil)
}

func unpack[T any](data []byte) (v T, err error) {
	if data, err = decompressor.DecodeAll(data, nil); err != nil {
		return v, fmt.Errorf("%T: %w", v, err)
	}
	if err = gob.NewDecoder(bytes.NewReader(data)).Decode(&v); err != nil {
		err = fmt.Errorf("%T: %w", v, err)
	}
	return v, err
}

// each decodes the values of a group.
func each[T any](values func(*[]byte) bool, f func(v T) error) error {
	var data []byte
	for values(&data) {
		v, err := unpack[T](data)
		if err != nil {
			return err
		}
		if err := f(v); err != nil {
			return err
		}
	}
	return nil
}

// all decodes the values of a group into a list.
func all[T any](values func(*[]byte) bool) (list []T, err error) {
	err = each(values, func(v T) error {
		list = append(list, v)
		return nil
	})
	return list, err
}

// two are the values of a group of two collections.
type two struct{ First, Second [][]byte }

// A twoFn makes one element of a group of two collections: what Beam's Go SDK makes of them has no
// encoding, and steps that see side inputs may be on another machine.
type twoFn struct{}

func (*twoFn) ProcessElement(key int, first, second func(*[]byte) bool, emit func(int, []byte)) {
	emit(key, pack(two{listed(first), listed(second)}))
}

func listed(values func(*[]byte) bool) (list [][]byte) {
	var data []byte
	for values(&data) {
		list = append(list, data)
	}
	return list
}

// unpackTwo returns both lists of values.
func unpackTwo(data []byte) (first, second func(*[]byte) bool, err error) {
	t, err := unpack[two](data)
	return iterate(t.First), iterate(t.Second), err
}

func iterate(list [][]byte) func(*[]byte) bool {
	return func(data *[]byte) bool {
		if len(list) == 0 {
			return false
		}
		*data, list = list[0], list[1:]
		return true
	}
}

package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
)

// Elements are bytes: a bucket of many records each, since what a runner spends on an element
// does not depend on its size. Their encoding is that of gob, and is seen by this program only.

func pack[T any](v T) []byte {
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(v); err != nil {
		panic(fmt.Sprintf("cannot encode %T: %v", v, err)) // a type of this program that gob does not know
	}
	return b.Bytes()
}

func unpack[T any](data []byte) (v T, err error) {
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

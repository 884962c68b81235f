//go:build !unix

package outputs

import (
	"io/fs"
	"os"
)

// keepOwner does nothing where files have no owner of the Unix kind.
func keepOwner(*os.File, fs.FileInfo) {}

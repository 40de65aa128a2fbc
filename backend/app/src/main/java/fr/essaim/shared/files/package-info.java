/** Where the bytes of files lie: one interface, a folder by default, S3 by configuration. Depends on no feature. */
@NullMarked
package fr.essaim.shared.files;

import org.jspecify.annotations.NullMarked;

/** Reviews of experience records by peers: invited, written, handed over, answered. Depends on records and people. */
@NullMarked
package fr.essaim.records.reviews;

import org.jspecify.annotations.NullMarked;

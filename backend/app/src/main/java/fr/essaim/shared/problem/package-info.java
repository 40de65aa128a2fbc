/** Every error the API answers: one catalogue, one exception, one mapper (RFC 9457). Depends on no feature. */
@NullMarked
package fr.essaim.shared.problem;

import org.jspecify.annotations.NullMarked;

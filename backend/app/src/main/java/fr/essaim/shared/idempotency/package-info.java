/** Replays the answer of a creating request that is sent again with the same key. Depends on no feature. */
@NullMarked
package fr.essaim.shared.idempotency;

import org.jspecify.annotations.NullMarked;

/**
 * What leaves the platform is written in the transaction of its cause and delivered after it, on whichever replica
 * (docs/adr/0014). Depends on no feature.
 */
@NullMarked
package fr.essaim.shared.outbox;

import org.jspecify.annotations.NullMarked;

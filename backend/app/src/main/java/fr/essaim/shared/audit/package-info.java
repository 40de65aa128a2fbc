/** Writes the audit trail in the transaction of its cause. Depends on no feature. */
@NullMarked
package fr.essaim.shared.audit;

import org.jspecify.annotations.NullMarked;

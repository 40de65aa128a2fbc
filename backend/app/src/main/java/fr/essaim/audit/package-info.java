/** Lets administrators read the audit trail. No feature depends on it. */
@NullMarked
package fr.essaim.audit;

import org.jspecify.annotations.NullMarked;

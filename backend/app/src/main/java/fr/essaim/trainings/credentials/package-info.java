/**
 * Certificates of trainings as Open Badges 3.0: credentials signed with a published key, which anybody verifies without us, and the
 * list of those revoked. Depends on certificates.
 */
@NullMarked
package fr.essaim.trainings.credentials;

import org.jspecify.annotations.NullMarked;

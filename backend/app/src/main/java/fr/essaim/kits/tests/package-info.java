/** What peers find when they try a version of a kit before it is published. Depends on kits, people and territories. */
@NullMarked
package fr.essaim.kits.tests;

import org.jspecify.annotations.NullMarked;

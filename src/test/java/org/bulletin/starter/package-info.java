@NullMarked
package org.bulletin.starter;

import org.jspecify.annotations.NullMarked;

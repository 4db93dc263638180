package org.apache.lucene.util;

/**
 * Stands in for the test framework's class of this name, which needs JUnit: the framework's read-write codecs of older
 * formats look here for leave to write.
 */
public class LuceneTestCase {
    public static boolean OLD_FORMAT_IMPERSONATION_IS_ACTIVE = true;
}

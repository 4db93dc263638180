import java.io.File;
import java.io.PrintStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.AtomicReader;
import org.apache.lucene.index.AtomicReaderContext;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocsAndPositionsEnum;
import org.apache.lucene.index.DocsEnum;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Writes down what Apache Lucene reads in an index: a line for each segment, field, term and document, long values as
 * FNV-1a hashes of 32-bit units. Usage: IndexDump INDEX OUTPUT.
 */
public final class IndexDump {
    private static final long Basis = 0xcbf29ce484222325L;
    private static final long Prime = 0x100000001b3L;

    public static void main(String[] args) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(new File(args[0])));
                PrintStream out = new PrintStream(args[1], "UTF-8")) {
            for (AtomicReaderContext leaf : reader.leaves()) {
                dump(leaf.reader(), out);
            }
        }
    }

    private static void dump(AtomicReader reader, PrintStream out) throws Exception {
        out.print("segment " + reader.maxDoc() + " " + reader.numDocs() + "\n");
        for (FieldInfo field : reader.getFieldInfos()) {
            if (reader.terms(field.name) != null) {
                dumpTerms(reader, field.name, out);
            }

            if (field.hasDocValues() || field.hasNorms()) {
                dumpColumn(reader, field, out);
            }
        }

        Bits live = reader.getLiveDocs();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            out.print("doc " + doc + " " + (live == null || live.get(doc) ? 1 : 0) + " " + shorten(stored(reader.document(doc))) + "\n");
        }
    }

    private static void dumpTerms(AtomicReader reader, String field, PrintStream out) throws Exception {
        Terms terms = reader.terms(field);
        long tokens = terms.getSumTotalTermFreq() < 0 ? terms.getSumDocFreq() : terms.getSumTotalTermFreq();
        out.print("terms " + field + " " + tokens + " " + terms.getSumDocFreq() + " " + terms.getDocCount() + "\n");
        TermsEnum cursor = terms.iterator(null);
        for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
            long hash = Basis;
            DocsAndPositionsEnum positions = cursor.docsAndPositions(null, null);
            DocsEnum docs = positions != null ? positions : cursor.docs(null, null);
            while (docs.nextDoc() != DocsEnum.NO_MORE_DOCS) {
                hash = add(add(hash, docs.docID()), docs.freq());
                for (int i = 0; positions != null && i < docs.freq(); i++) {
                    hash = add(hash, positions.nextPosition());
                    if (terms.hasOffsets()) {
                        hash = add(add(hash, positions.startOffset()), positions.endOffset());
                    }
                }
            }

            long total = cursor.totalTermFreq();
            out.print("term " + hex(term) + " " + cursor.docFreq() + " " + (total < 0 ? cursor.docFreq() : total) + " "
                + Long.toHexString(hash) + "\n");
        }
    }

    private static void dumpColumn(AtomicReader reader, FieldInfo field, PrintStream out) throws Exception {
        String name = field.name;
        if (field.hasNorms()) {
            NumericDocValues norms = reader.getNormValues(name);
            StringBuilder line = new StringBuilder();
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                line.append(' ').append(norms.get(doc) & 0xff);
            }

            out.print("norms " + name + " " + shorten(line) + "\n");
        }

        if (!field.hasDocValues()) {
            return;
        }

        Bits has = reader.getDocsWithField(name);
        StringBuilder line = new StringBuilder();
        NumericDocValues numeric = reader.getNumericDocValues(name);
        BinaryDocValues binary = numeric == null ? reader.getBinaryDocValues(name) : null;
        SortedSetDocValues set = reader.getSortedSetDocValues(name);
        SortedDocValues sorted = reader.getSortedDocValues(name);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            line.append(' ');
            // An absent byte string reads as an empty one.
            if (!has.get(doc) && binary == null) {
                line.append('-');
            } else if (numeric != null) {
                line.append(numeric.get(doc));
            } else if (sorted != null) {
                line.append(sorted.getOrd(doc)).append(':').append(hex(sorted.get(doc)));
            } else if (binary != null) {
                line.append('=').append(hex(binary.get(doc)));
            } else {
                set.setDocument(doc);
                String separator = "";
                for (long ord = set.nextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = set.nextOrd()) {
                    line.append(separator).append(ord).append(':').append(hex(set.lookupOrd(ord)));
                    separator = ",";
                }
            }
        }

        out.print(field.getDocValuesType().name().toLowerCase() + " " + name + " " + shorten(line) + "\n");
    }

    private static String shorten(CharSequence values) {
        return values.length() < 300 ? values.toString().trim() : "hash:" + hash(new BytesRef(values.toString().trim()));
    }

    private static String stored(Document document) {
        StringBuilder text = new StringBuilder();
        for (IndexableField field : document.getFields()) {
            text.append(text.length() == 0 ? "" : " ").append(field.name()).append('=');
            if (field.binaryValue() != null) {
                text.append("bytes:").append(hash(field.binaryValue()));
            } else if (field.numericValue() instanceof Float) {
                text.append("float:").append(Integer.toHexString(Float.floatToRawIntBits(field.numericValue().floatValue())));
            } else if (field.numericValue() instanceof Double) {
                text.append("double:").append(Long.toHexString(Double.doubleToRawLongBits(field.numericValue().doubleValue())));
            } else if (field.numericValue() != null) {
                text.append("number:").append(field.numericValue());
            } else {
                text.append("string:").append(hash(new BytesRef(field.stringValue())));
            }
        }

        return text.toString();
    }

    private static String hash(BytesRef bytes) {
        long hash = Basis;
        for (int i = 0; i < bytes.length; i++) {
            hash = add(hash, bytes.bytes[bytes.offset + i] & 0xff);
        }

        return bytes.length + ":" + Long.toHexString(hash);
    }

    private static long add(long hash, int value) {
        return (hash ^ (value & 0xffffffffL)) * Prime;
    }

    private static String hex(BytesRef bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            text.append(String.format("%02x", bytes.bytes[bytes.offset + i] & 0xff));
        }

        return text.length() == 0 ? "." : text.toString();
    }
}

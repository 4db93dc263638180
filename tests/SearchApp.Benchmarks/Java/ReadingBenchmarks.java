import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.AtomicReader;
import org.apache.lucene.index.AtomicReaderContext;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocsAndPositionsEnum;
import org.apache.lucene.index.DocsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The reading benchmarks as Apache Lucene 4.10 does them, over the same index. Usage: ReadingBenchmarks LUCENE_DIRECTORY.
 * Prints the least time of many short runs, in nanoseconds for each operation.
 */
public final class ReadingBenchmarks {
    private static final int Postings = 100_000;
    private static final int Lookups = 10_000;
    private static final int Documents = 1_000;
    private static long sink;

    private interface Job {
        long run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(new File(args[0])))) {
            AtomicReader segment = reader.leaves().get(0).reader();
            for (AtomicReaderContext leaf : reader.leaves()) {
                segment = leaf.reader().maxDoc() > segment.maxDoc() ? leaf.reader() : segment;
            }

            measurePostings(segment);
            measureTerms(segment);
            measureStoredFields(segment);
        }

        System.out.println("(" + sink + ")");
    }

    private static void measurePostings(AtomicReader segment) throws Exception {
        TermsEnum terms = segment.terms("body").iterator(null);
        List<BytesRef> frequent = new ArrayList<>();
        List<TermState> states = new ArrayList<>();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (terms.docFreq() > segment.maxDoc() / 50) {
                frequent.add(BytesRef.deepCopyOf(term));
                states.add(terms.termState());
            }
        }

        measure("NextDoc, documents", Postings, () -> walk(terms, frequent, states, DocsEnum.FLAG_NONE));
        measure("NextDocAndFreq", Postings, () -> walk(terms, frequent, states, DocsEnum.FLAG_FREQS));
        measure("OnePositionADocument", Postings, () -> walkPositions(terms, frequent, states, 0, false));
        measure("PositionsAndOffsets", Postings, () -> walkPositions(terms, frequent, states, DocsAndPositionsEnum.FLAG_OFFSETS, true));
        measure("AdvanceByHundredDocuments", Postings / 100, () -> advance(terms, frequent, states));
    }

    private static long walk(TermsEnum terms, List<BytesRef> frequent, List<TermState> states, int flags) throws Exception {
        long sum = 0;
        int left = Postings;
        DocsEnum docs = null;
        for (int i = 0; left > 0; i = (i + 1) % frequent.size()) {
            terms.seekExact(frequent.get(i), states.get(i));
            docs = terms.docs(null, docs, flags);
            while (left > 0 && docs.nextDoc() != DocsEnum.NO_MORE_DOCS) {
                sum += flags == DocsEnum.FLAG_FREQS ? docs.freq() : docs.docID();
                left--;
            }
        }

        return sum;
    }

    private static long walkPositions(TermsEnum terms, List<BytesRef> frequent, List<TermState> states, int flags, boolean all) throws Exception {
        long sum = 0;
        int left = Postings;
        DocsAndPositionsEnum docs = null;
        for (int i = 0; left > 0; i = (i + 1) % frequent.size()) {
            terms.seekExact(frequent.get(i), states.get(i));
            docs = terms.docsAndPositions(null, docs, flags);
            while (left > 0 && docs.nextDoc() != DocsEnum.NO_MORE_DOCS) {
                for (int k = all ? docs.freq() : 1; k > 0; k--, left--) {
                    sum += docs.nextPosition() + (all ? docs.endOffset() : 0);
                }
            }
        }

        return sum;
    }

    private static long advance(TermsEnum terms, List<BytesRef> frequent, List<TermState> states) throws Exception {
        long sum = 0;
        int left = Postings / 100;
        DocsEnum docs = null;
        for (int i = 0; left > 0; i = (i + 1) % frequent.size()) {
            terms.seekExact(frequent.get(i), states.get(i));
            docs = terms.docs(null, docs, DocsEnum.FLAG_FREQS);
            for (int doc = -1; left-- > 0 && (doc = docs.advance(doc + 100)) != DocsEnum.NO_MORE_DOCS;) {
                sum += doc;
            }
        }

        return sum;
    }

    private static void measureTerms(AtomicReader segment) throws Exception {
        List<BytesRef> all = new ArrayList<>();
        TermsEnum terms = segment.terms("body").iterator(null);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            all.add(BytesRef.deepCopyOf(term));
        }

        Random random = new Random(1);
        List<BytesRef> present = new ArrayList<>();
        List<BytesRef> absent = new ArrayList<>();
        for (int i = 0; i < Lookups; i++) {
            BytesRef term = all.get(random.nextInt(all.size()));
            BytesRef longer = new BytesRef(term.length + 1);
            longer.append(term);
            longer.bytes[longer.length++] = 1;
            present.add(term);
            absent.add(longer);
        }

        measure("Present", Lookups, () -> find(segment, present));
        measure("Absent", Lookups, () -> find(segment, absent));
        measure("Enumerate", Lookups, () -> {
            long sum = 0;
            TermsEnum cursor = segment.terms("body").iterator(null);
            for (int i = 0; i < Lookups && cursor.next() != null; i++) {
                sum += cursor.docFreq();
            }

            return sum;
        });
    }

    private static long find(AtomicReader segment, List<BytesRef> wanted) throws Exception {
        long sum = 0;
        TermsEnum cursor = segment.terms("body").iterator(null);
        for (BytesRef term : wanted) {
            sum += cursor.seekExact(term) ? cursor.docFreq() : 0;
        }

        return sum;
    }

    private static void measureStoredFields(AtomicReader segment) throws Exception {
        Random random = new Random(1);
        int[] docs = new int[Documents];
        for (int i = 0; i < docs.length; i++) {
            docs[i] = random.nextInt(segment.maxDoc());
        }

        Set<String> body = Collections.singleton("body");
        BinaryDocValues titles = segment.getBinaryDocValues("title");
        measure("Body", Documents, () -> {
            long sum = 0;
            for (int doc : docs) {
                sum += segment.document(doc, body).get("body").length();
            }

            return sum;
        });
        measure("WholeDocument", Documents, () -> {
            long sum = 0;
            for (int doc : docs) {
                sum += segment.document(doc).getFields().size();
            }

            return sum;
        });
        measure("TitleColumn", Documents, () -> {
            long sum = 0;
            for (int doc : docs) {
                sum += titles.get(doc).length;
            }

            return sum;
        });
    }

    private static void measure(String name, int operations, Job job) throws Exception {
        long least = Long.MAX_VALUE;
        long end = System.nanoTime() + 4_000_000_000L;
        for (int run = 0; run < 60 || System.nanoTime() < end && run < 2000; run++) {
            long start = System.nanoTime();
            sink += job.run();
            least = Math.min(least, System.nanoTime() - start);
        }

        System.out.printf("%-28s %10.2f ns%n", name, (double) least / operations);
    }
}

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldCacheRangeFilter;
import org.apache.lucene.search.FieldValueFilter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * HitLister DIR QUERIES OUTPUT: for each line of QUERIES, the ids that Apache Lucene finds in the index, sorted, one line a query.
 * A line is an operator and its operands in prefix order, separated by tabs:
 * all; missing FIELD; term FIELD TEXT; prefix FIELD TEXT; contains FIELD TEXT; range FIELD FIRST LAST;
 * phrase FIELD SLOP COUNT (PLACE TEXT)...; openphrase, the same, its last text a prefix; bool MINIMUM COUNT (must|should|not QUERY)...
 */
public final class HitLister {
    public static void main(String[] args) throws Exception {
        try (IndexReader reader = DirectoryReader.open(FSDirectory.open(new File(args[0])));
                PrintStream out = new PrintStream(args[2], "UTF-8")) {
            IndexSearcher searcher = new IndexSearcher(reader);
            BinaryDocValues ids = MultiDocValues.getBinaryValues(reader, "id");
            for (String line : Files.readAllLines(Paths.get(args[1]), StandardCharsets.UTF_8)) {
                Iterator<String> parts = Arrays.asList(line.split("\t")).iterator();
                Query query = read(reader, parts);
                if (parts.hasNext()) {
                    throw new IllegalArgumentException("More than one query in: " + line);
                }

                TreeSet<String> found = new TreeSet<>();
                for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
                    found.add(ids.get(hit.doc).utf8ToString());
                }

                out.print(String.join(" ", found) + "\n");
            }
        }
    }

    private static Query read(IndexReader reader, Iterator<String> parts) throws Exception {
        String operator = parts.next();
        switch (operator) {
            case "all":
                return new MatchAllDocsQuery();
            case "missing":
                return new ConstantScoreQuery(new FieldValueFilter(parts.next(), true));
            case "term":
                return new TermQuery(new Term(parts.next(), parts.next()));
            case "prefix":
                return new PrefixQuery(new Term(parts.next(), parts.next()));
            case "contains":
                return new WildcardQuery(new Term(parts.next(), "*" + parts.next() + "*"));
            case "range":
                return new ConstantScoreQuery(FieldCacheRangeFilter.newLongRange(
                    parts.next(), Long.valueOf(parts.next()), Long.valueOf(parts.next()), true, true));
            case "phrase":
                return phrase(parts);
            case "openphrase":
                return openPhrase(reader, parts);
            case "bool":
                return bool(reader, parts);
            default:
                throw new IllegalArgumentException(operator);
        }
    }

    private static Query phrase(Iterator<String> parts) {
        String field = parts.next();
        PhraseQuery phrase = new PhraseQuery();
        phrase.setSlop(Integer.parseInt(parts.next()));
        for (int left = Integer.parseInt(parts.next()); left > 0; left--) {
            int place = Integer.parseInt(parts.next());
            phrase.add(new Term(field, parts.next()), place);
        }

        return phrase;
    }

    private static Query openPhrase(IndexReader reader, Iterator<String> parts) throws Exception {
        String field = parts.next();
        MultiPhraseQuery phrase = new MultiPhraseQuery();
        phrase.setSlop(Integer.parseInt(parts.next()));
        for (int left = Integer.parseInt(parts.next()); left > 0; left--) {
            int place = Integer.parseInt(parts.next());
            String text = parts.next();
            Term[] terms = left > 1 ? new Term[] {new Term(field, text)} : beginningWith(reader, field, text);
            phrase.add(terms, place);
        }

        return phrase;
    }

    private static Term[] beginningWith(IndexReader reader, String field, String prefix) throws Exception {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiFields.getTerms(reader, field);
        TermsEnum cursor = terms.iterator(null);
        TermsEnum.SeekStatus status = cursor.seekCeil(new BytesRef(prefix));
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : cursor.term();
        while (term != null && term.utf8ToString().startsWith(prefix)) {
            found.add(new Term(field, term.utf8ToString()));
            term = cursor.next();
        }

        return found.toArray(new Term[0]);
    }

    private static Query bool(IndexReader reader, Iterator<String> parts) throws Exception {
        BooleanQuery query = new BooleanQuery();
        query.setMinimumNumberShouldMatch(Integer.parseInt(parts.next()));
        for (int left = Integer.parseInt(parts.next()); left > 0; left--) {
            String occur = parts.next();
            BooleanClause.Occur how = occur.equals("must") ? BooleanClause.Occur.MUST
                : occur.equals("should") ? BooleanClause.Occur.SHOULD
                : BooleanClause.Occur.MUST_NOT;
            query.add(read(reader, parts), how);
        }

        return query;
    }
}

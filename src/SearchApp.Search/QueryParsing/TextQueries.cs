using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;

namespace SearchApp.Search.QueryParsing;

/// <summary>Turns the texts of a query into queries over both views: characters decide what matches, words and characters how well.</summary>
internal sealed class TextQueries
{
    /// <summary>A chunk with more Han characters than this, and several pieces, is a sentence rather than a keyword.</summary>
    private const int LongestKeyword = 6;
    private const int LongestWhole = 16;

    private const string SentenceEnds = "。！？；!?;\n";
    private const string ParagraphEnds = "\n";

    private readonly Analyzer _words;
    private readonly TermQueries _terms;
    private readonly RankingSettings _ranking;
    private readonly bool _hasCharacters;
    private readonly bool _ofPlace;
    private readonly List<MarkPattern> _patterns;
    private readonly List<PassageTerm> _passageTerms = [];
    private readonly List<IReadOnlyList<string>> _keywords = [];
    private readonly Dictionary<string, QueryUnit> _units = new(StringComparer.Ordinal);
    private readonly List<AppliedSynonyms> _applied = [];
    private readonly List<QueryClue> _clues = [];
    private readonly SynonymTable _synonyms;
    private readonly ReadingWords _language;

    /// <summary>Makes queries.</summary>
    /// <param name="words">The chain of the word view.</param>
    /// <param name="ranking">Weights.</param>
    /// <param name="hasCharacters">Whether the character view is indexed; without it the words decide what matches.</param>
    /// <param name="synonyms">What else is looked for; they need the character view.</param>
    /// <param name="ofPlace">Whether articles of a place meet its name; they need the character view.</param>
    /// <param name="patterns">Receives what to mark.</param>
    /// <param name="language">The language of readings.</param>
    public TextQueries(
        Analyzer words, RankingSettings ranking, bool hasCharacters, SynonymTable synonyms, bool ofPlace, List<MarkPattern> patterns, ReadingWords language)
    {
        _language = language;
        _synonyms = hasCharacters ? synonyms : SynonymTable.Empty;
        _words = words;
        _terms = new TermQueries(ranking);
        _hasCharacters = hasCharacters;
        _ofPlace = ofPlace && hasCharacters;
        _ranking = ranking;
        _patterns = patterns;
    }

    /// <summary>What was asked for so far in bodies.</summary>
    public SecondLook SecondLook => new(_passageTerms, _keywords, [.. _units.Values]);

    /// <summary>The synonyms that were looked for so far, each word once.</summary>
    public IReadOnlyList<AppliedSynonyms> Applied => _applied;

    /// <summary>The places and dates that were named so far, each once.</summary>
    public IReadOnlyList<QueryClue> Clues => _clues;

    /// <summary>Whether a chunk so far was long, to be judged by how much of it an article holds.</summary>
    public bool HasLongText { get; private set; }

    /// <summary>A chunk as typed: each of its pieces must stand in title or body; a long one is judged by how much of it does.</summary>
    /// <returns>Null when the text has nothing to look for.</returns>
    public QueryPart? Chunk(string text, bool isPrefix, TextScope scope, bool excluded)
    {
        var chunk = TextChunk.Analyze(text, _words);
        var clues = ClueFinder.Find(text, _words);
        if (!excluded)
        {
            Note(clues);
        }

        if (!isPrefix && scope == TextScope.All && ClueFinder.WholeDate(text) is { } date && Phrase(chunk, scope, excluded) is { } dated)
        {
            return OfTime(date, dated);
        }

        if (!isPrefix && LooseNumber.ReadWritten(chunk.Whole) is { } written && Phrase(chunk, scope, excluded) is { } whole)
        {
            return whole with { Words = ReadingWords.Fill(_language.Quoted, written) };
        }

        string? number = isPrefix ? null : LooseNumber.Read(chunk.Whole);
        bool asText = number is not null || excluded || isPrefix || scope != TextScope.All || !_hasCharacters;
        var typed = ChunkAsTyped(chunk, isPrefix, scope, excluded, asText ? [] : clues);
        return typed is not null && number is not null && Phrase(number, scope, excluded) is { } proper
            ? new QueryPart(TermQueries.Any([typed.Query, proper.Query]), ReadingWords.Fill(_language.Group, typed.Words + _language.Or + ReadingWords.Fill(_language.Quoted, number)))
            : typed;
    }

    private QueryPart OfTime(QueryClue date, QueryPart written) => new(
        TermQueries.Any([written.Query, .. Of(date)]),
        ReadingWords.Fill(_language.OfTime, date.Text),
        IsChoice: true);

    private void Note(IEnumerable<QueryClue> clues) => _clues.AddRange(clues.Where(clue => !_clues.Contains(clue)));

    private QueryPart? ChunkAsTyped(TextChunk chunk, bool isPrefix, TextScope scope, bool excluded, IReadOnlyList<QueryClue> clues)
    {
        if (chunk.Pieces.Count == 0)
        {
            return null;
        }

        // A long name that the table of synonyms or of regions knows is a keyword all the same.
        var spans = isPrefix ? [] : SynonymSpan.Find(chunk, _synonyms);
        bool isName = (spans is [{ First: 0 } only] && only.End == chunk.Whole.Units.Count)
            || (clues is [{ Region: not null } place] && place.Text == chunk.Whole.Text);
        bool isLong = chunk.HanCount > LongestKeyword && chunk.Pieces.Count > 1 && !isName;
        if (isLong && excluded)
        {
            return Phrase(chunk, scope, excluded);
        }

        if (isLong)
        {
            HasLongText = true;
            return new QueryPart(EvidenceOrWhole(chunk, scope), ReadingWords.Fill(_language.Related, chunk.Whole.Written));
        }

        Apply(spans);
        var required = RequiredPart.Of(chunk, spans, _ofPlace ? clues : [.. clues.Where(clue => clue.Region is null)], _words);
        var must = required.Select((part, at) => Required(part, isPrefix && at == required.Count - 1, scope)).ToList();
        Mark(required.SelectMany(part => part.Pieces), isPrefix, scope, excluded);
        MarkNumbers(required.SelectMany(part => part.Pieces), scope, excluded);
        MarkAlternatives(required.SelectMany(part => part.Alternatives), scope, excluded);
        return new QueryPart(
            Scored(must, [(chunk, spans)], scope, excluded),
            string.Join(_language.And, required.Select((part, at) => part.Words(_language) + (isPrefix && at == required.Count - 1 ? "*" : ""))));
    }

    /// <summary>Text exactly as written.</summary>
    /// <returns>Null when the text has nothing to look for.</returns>
    public QueryPart? Phrase(string text, TextScope scope, bool excluded)
    {
        var chunk = TextChunk.Analyze(text, _words);
        return chunk.Pieces.Count == 0 ? null : Phrase(chunk, scope, excluded);
    }

    /// <summary>Parts that stand near each other.</summary>
    /// <param name="text">Parts with spaces between; the pieces of it when there is no space.</param>
    /// <param name="distance">How far they may stand apart, in characters.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="excluded">Whether it is to be left out.</param>
    /// <returns>Null when the text has nothing to look for.</returns>
    public QueryPart? Near(string text, int distance, TextScope scope, bool excluded)
    {
        var chunks = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => TextChunk.Analyze(part, _words)).Where(chunk => chunk.Pieces.Count > 0).ToList();
        var parts = chunks.Count == 1 ? chunks[0].Pieces : [.. chunks.Select(chunk => chunk.Whole)];
        if (parts.Count == 0)
        {
            return null;
        }

        Mark(parts, isPrefix: false, scope, excluded);
        string words = ReadingWords.Fill(_language.Near, string.Join(' ', parts.Select(part => part.Written)), distance);
        return new QueryPart(Scored([Near(parts, distance, scope)], Exactly(chunks), scope, excluded), words);
    }

    /// <summary>Texts that stand in one sentence or paragraph, each exactly as written.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="inSentence">Whether in one sentence, else in one paragraph.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="excluded">Whether it is to be left out.</param>
    /// <returns>Null when they have nothing to look for.</returns>
    public QueryPart? Together(IEnumerable<string> texts, bool inSentence, TextScope scope, bool excluded)
    {
        var chunks = texts.Select(text => TextChunk.Analyze(text, _words)).Where(chunk => chunk.Pieces.Count > 0)
            .DistinctBy(chunk => chunk.Whole.Text, StringComparer.Ordinal).ToList();
        if (chunks.Count == 0)
        {
            return null;
        }

        Mark(chunks.Select(chunk => chunk.Whole), isPrefix: false, scope, excluded);
        var inner = Scored([.. chunks.Select(chunk => AsWritten(chunk.Whole, scope))], Exactly(chunks), scope, excluded);
        MarkPattern[] patterns = [.. chunks.Select(chunk => Pattern(chunk.Whole, isPrefix: false, scope))];
        string words = string.Join(_language.List, chunks.Select(chunk => chunk.Whole.Written));
        return new QueryPart(
            new TogetherQuery(inner, patterns, inSentence ? SentenceEnds : ParagraphEnds, scope),
            ReadingWords.Fill(inSentence ? _language.InSentence : _language.InParagraph, words));
    }

    /// <summary>Texts as ranked evidence.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="coverage">The share of their weight that an article must hold, 0 to 1.</param>
    /// <param name="scope">Where to look.</param>
    /// <returns>Null when they have nothing to look for.</returns>
    public QueryPart? Related(IEnumerable<string> texts, float coverage, TextScope scope)
    {
        var chunks = new List<TextChunk>();
        foreach (string text in texts)
        {
            Note(ClueFinder.Find(text, _words));
            var chunk = TextChunk.Analyze(text, _words);
            if (chunk.Pieces.Count > 0)
            {
                chunks.Add(chunk);
            }
        }

        return chunks.Count == 0
            ? null
            : new QueryPart(
                Evidence(chunks, coverage, scope), ReadingWords.Fill(_language.Related, string.Join(' ', chunks.Select(chunk => chunk.Whole.Written))));
    }

    private QueryPart Phrase(TextChunk chunk, TextScope scope, bool excluded)
    {
        Mark([chunk.Whole], isPrefix: false, scope, excluded);
        return new QueryPart(Scored([AsWritten(chunk.Whole, scope)], Exactly([chunk]), scope, excluded), ReadingWords.Fill(_language.Quoted, chunk.Whole.Written));
    }

    private static List<(TextChunk Chunk, List<SynonymSpan> Spans)> Exactly(IEnumerable<TextChunk> chunks) =>
        [.. chunks.Select(chunk => (chunk, new List<SynonymSpan>()))];

    private void Apply(IEnumerable<SynonymSpan> spans)
    {
        foreach (var entry in spans.Select(span => span.Entry).Where(entry => _applied.TrueForAll(known => known.Word != entry.Word)))
        {
            _applied.Add(new AppliedSynonyms(entry.Word, [.. entry.Others.Select(form => form.Label)], entry.Source));
        }
    }

    private Query Required(RequiredPart part, bool isPrefix, TextScope scope)
    {
        var asTyped = part.Pieces.Select((piece, at) => Piece(piece, isPrefix && at == part.Pieces.Count - 1, scope)).ToList();
        var whole = asTyped.Count == 1 ? asTyped[0] : new BooleanQuery { Must = asTyped };
        var others = part.Alternatives.Select(other => SynonymSpan.Phrase(other.Piece, other.Condition)).OfType<AlternativePhrase>()
            .Select(phrase => TermQueries.Alternative(phrase, scope));
        return TermQueries.Any([whole, .. others, .. part.Clue is { } clue ? Of(clue) : []]);
    }

    // What a paper writes of its own place seldom names it, what is about a city seldom names the province, and few articles write out their own day.
    private static Query[] Of(QueryClue clue) => clue switch
    {
        { Region: { } place } => [new KeywordQuery(ArticleSchema.Region, [place.Code]), new KeywordQuery(ArticleSchema.About, [place.Code])],
        { From: null } => [new DayOfAnyYearQuery(ArticleSchema.Day, clue.Month, clue.Day)],
        _ => [new DayRangeQuery(ArticleSchema.Day, new DayRange(clue.From, clue.To))],
    };

    private Query Piece(TextPiece piece, bool isPrefix, TextScope scope)
    {
        var asCharacters = AsWritten(piece, scope, isPrefix);

        // The word view has English plurals by their singular too, so it finds what the characters do not.
        return EnglishWord.Of(piece) is { } word
            ? TermQueries.Any([asCharacters, .. _words.Analyze(word).Select(form => _terms.Word(form.Term, scope, []))])
            : asCharacters;
    }

    private Query AsWritten(TextPiece piece, TextScope scope, bool openEnd = false) =>
        TermQueries.Any([.. piece.Readings.Select(reading => _terms.Phrase([reading.Phrase(openEnd)], slop: 0, scope))]);

    // The years of all parts are in digits or all in numerals.
    private Query Near(IReadOnlyList<TextPiece> parts, int distance, TextScope scope)
    {
        var readings = parts.Select(part => part.Readings).ToList();
        IEnumerable<TextPiece> digits = readings.Select(each => each[0]);
        return readings.TrueForAll(each => each.Count == 1)
            ? _terms.Phrase(Row(digits), distance, scope)
            : TermQueries.Any([_terms.Phrase(Row(digits), distance, scope), _terms.Phrase(Row(readings.Select(each => each[^1])), distance, scope)]);
    }

    private static List<IReadOnlyList<PhrasePart>> Row(IEnumerable<TextPiece> parts)
    {
        var phrases = new List<IReadOnlyList<PhrasePart>>();
        int place = 0;
        foreach (var part in parts)
        {
            phrases.Add([.. part.Phrase().Select(p => p with { Place = p.Place + place })]);
            place += part.Units.Count;
        }

        return phrases;
    }

    private BooleanQuery Scored(List<Query> must, List<(TextChunk Chunk, List<SynonymSpan> Spans)> chunks, TextScope scope, bool excluded)
    {
        if (!_hasCharacters)
        {
            return new BooleanQuery { Must = [.. Terms(chunks, scope)] };
        }

        return excluded
            ? new BooleanQuery { Must = must }
            : new BooleanQuery { Must = must, Should = [.. Terms(chunks, scope)] };
    }

    // The words of a text need not be those of an article that has it as it stands, so such an article may hold too little evidence.
    // In a longer text those at its two ends weigh too little for that.
    private Query EvidenceOrWhole(TextChunk chunk, TextScope scope)
    {
        var evidence = Evidence([chunk], _ranking.Coverage, scope);
        return _hasCharacters && chunk.HanCount <= LongestWhole
            ? TermQueries.Any([evidence, Scored([AsWritten(chunk.Whole, scope)], Exactly([chunk]), scope, excluded: false)])
            : evidence;
    }

    private EvidenceQuery Evidence(IReadOnlyList<TextChunk> texts, float coverage, TextScope scope)
    {
        List<(TextChunk Chunk, List<SynonymSpan> Spans)> chunks = [.. texts.Select(chunk => (chunk, SynonymSpan.Find(chunk, _synonyms)))];
        foreach (var span in chunks.SelectMany(chunk => chunk.Spans))
        {
            Apply([span]);
            MarkAlternatives(
                span.Entry.Others.Select(form => new AlternativePiece(TextChunk.Analyze(form.Text, _words).Whole, form.Condition)), scope, excluded: false);
        }

        Mark(texts.SelectMany(chunk => chunk.Pieces).Where(piece => !piece.IsSingleHan), isPrefix: false, scope, excluded: false);
        MarkNumbers(texts.SelectMany(chunk => chunk.Pieces), scope, excluded: false);
        return new EvidenceQuery([.. Terms(chunks, scope)], coverage, _ranking.K1);
    }

    private List<TermQuery> Terms(List<(TextChunk Chunk, List<SynonymSpan> Spans)> chunks, TextScope scope)
    {
        var characters = new Dictionary<string, (IReadOnlyList<AlternativePhrase> Others, int Times)>(StringComparer.Ordinal);
        var words = new Dictionary<string, (IReadOnlyList<AlternativePhrase> Others, int Times)>(StringComparer.Ordinal);
        foreach (var (chunk, spans) in chunks)
        {
            for (int at = 0; at < chunk.Whole.Units.Count; at++)
            {
                var unit = chunk.Whole.Units[at];
                if (unit.Term is { } term)
                {
                    Add(characters, term, spans, at, unit.IsHan ? at + 2 : at + 1);
                }
            }

            foreach (var (term, first, end) in chunk.Words)
            {
                Add(words, term, spans, first, end);
            }

            if (scope != TextScope.Title)
            {
                NoteForSecondLook(chunk, spans);
            }
        }

        var terms = new List<TermQuery>();
        foreach (var (term, (others, times)) in characters)
        {
            if (scope != TextScope.Title && _passageTerms.TrueForAll(known => known.Term != term))
            {
                _passageTerms.Add(new PassageTerm(term, others));
            }

            if (_hasCharacters)
            {
                terms.Add(_terms.Characters(term, scope, others, times));
            }
        }

        foreach (var (term, (others, times)) in words)
        {
            terms.Add(_terms.Word(term, scope, others, times));
        }

        return terms;
    }

    private void NoteForSecondLook(TextChunk chunk, List<SynonymSpan> spans)
    {
        if (spans.Count == 0 && Keyword(chunk) is { } keyword)
        {
            _keywords.Add(keyword);
        }

        foreach (var unit in chunk.Whole.Units)
        {
            _units[unit.Text] = new QueryUnit(unit.Text, unit.IsHan, _units.GetValueOrDefault(unit.Text).Times + 1);
        }
    }

    // A word with synonyms is none: neither form is favoured.
    private static List<string>? Keyword(TextChunk chunk)
    {
        var units = chunk.Whole.Units;
        List<string> terms = [.. units.Select(unit => unit.Term).OfType<string>()];
        bool isWhole = terms.Count == units.Count - (units[^1].IsHan ? 1 : 0);
        return isWhole && terms.Count > 1 && chunk.HanCount <= LongestKeyword ? terms : null;
    }

    private void Add(
        Dictionary<string, (IReadOnlyList<AlternativePhrase> Others, int Times)> terms, string term, List<SynonymSpan> spans, int first, int end)
    {
        var (others, times) = terms.GetValueOrDefault(term, ([], 0));
        var span = spans.Find(span => span.First <= first && end <= span.End);
        terms[term] = (span is null ? others : span.Phrases(_words, term), times + 1);
    }

    private void MarkAlternatives(
        IEnumerable<AlternativePiece> alternatives, TextScope scope, bool excluded)
    {
        if (!excluded)
        {
            _patterns.AddRange(alternatives.Select(other => Pattern(other.Piece, isPrefix: false, scope) with { Condition = other.Condition }));
        }
    }

    private void Mark(IEnumerable<TextPiece> pieces, bool isPrefix, TextScope scope, bool excluded)
    {
        if (excluded)
        {
            return;
        }

        var marked = pieces.ToList();
        for (int at = 0; at < marked.Count; at++)
        {
            _patterns.Add(Pattern(marked[at], isPrefix && at == marked.Count - 1, scope));
        }
    }

    private void MarkNumbers(IEnumerable<TextPiece> pieces, TextScope scope, bool excluded)
    {
        if (!excluded)
        {
            _patterns.AddRange(pieces.Select(EnglishWord.Of).OfType<string>().SelectMany(word => EnglishWord.OtherNumbers(word, _words))
                .Select(form => new MarkPattern([form], IsPrefix: false, scope)));
        }
    }

    private static MarkPattern Pattern(TextPiece piece, bool isPrefix, TextScope scope) =>
        new([.. piece.Units.Select(unit => unit.Text)], isPrefix, scope);
}

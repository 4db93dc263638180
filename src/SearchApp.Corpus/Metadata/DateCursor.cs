namespace SearchApp.Corpus.Metadata;

/// <summary>Reads the parts of a written date one after another.</summary>
internal ref struct DateCursor
{
    private const int YearBeforeRepublic = 1911;
    private const int ThisCentury = 2000;
    private const int LatestShortYear = 49;
    private const int ShortestMonth = 3;

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _fromRepublic;

    public DateCursor(ReadOnlySpan<char> text, bool fromRepublic)
    {
        _text = text;
        _fromRepublic = fromRepublic;
    }

    /// <summary>Units read so far.</summary>
    public int Position { get; private set; }

    /// <summary>Reads a day, a month with its year, or a year; on failure the position is where it was.</summary>
    public bool ReadDay(out int? year, out int? month, out int? day)
    {
        (year, month, day) = (null, null, null);
        int start = Position;
        if (char.IsAsciiLetter(Peek()))
        {
            return ReadEnglish(out year, out month, out day);
        }

        if (!ReadNumber(out int first, out int digits))
        {
            return false;
        }

        bool read = digits switch
        {
            8 => Compact(first, out year, out month, out day),
            3 when _fromRepublic => FromYear(first + YearBeforeRepublic, out year, out month, out day) && day is not null,
            4 => FromYear(first, out year, out month, out day),
            2 when ReadShortYear(first, out int m, out int d) => (year = first + ThisCentury, month = m, day = d) is var _,
            1 or 2 => FromMonth(first, out month, out day),
            _ => false,
        };
        Position = read ? Position : start;
        return read;
    }

    /// <summary>Reads a time of day behind a date, over blanks or a T; null and unmoved when there is none.</summary>
    public TimeOnly? ReadTime()
    {
        int start = Position;
        if (Peek() is 'T' or ',' or '，')
        {
            Position++;
        }

        while (Peek() is ' ' or '\u3000' or '\u00A0' or '\t')
        {
            Position++;
        }

        if (ReadNumber(out int hour, out int digits) && digits <= 2 && hour < 24 && Peek() is ':' or '：' or '时' or '時')
        {
            Position++;
            if (ReadNumber(out int minute, out digits) && digits <= 2 && minute < 60)
            {
                int second = ReadSecond();
                return new TimeOnly(hour, minute, second);
            }
        }

        Position = start;
        return null;
    }

    private int ReadSecond()
    {
        int start = Position;
        if (Peek() is ':' or '：' or '分')
        {
            bool written = Peek() == '分';
            Position++;
            if (ReadNumber(out int second, out int digits) && digits <= 2 && second < 60)
            {
                Position += Peek() == '秒' ? 1 : 0;
                return second;
            }

            Position = written ? start + 1 : start;
        }

        return 0;
    }

    private static bool Compact(int number, out int? year, out int? month, out int? day)
    {
        (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        return IsYear(number / 10000) && IsDay(number / 10000, number / 100 % 100, number % 100);
    }

    private bool FromYear(int number, out int? year, out int? month, out int? day)
    {
        (year, month, day) = (number, null, null);
        if (!IsYear(number))
        {
            return false;
        }

        char separator = Peek();
        if (separator == ' ' && ReadSetApart(number, out int apartMonth, out int apartDay))
        {
            (month, day) = (apartMonth, apartDay);
            return true;
        }

        bool chinese = separator == '年';
        if (!chinese && separator is not ('-' or '/' or '.' or '－' or '—'))
        {
            return true;
        }

        int afterYear = chinese ? Position + 1 : Position;
        Position++;
        if (!ReadNumber(out int m, out int digits) || digits > 2 || m is < 1 or > 12 || (chinese && Peek() != '月'))
        {
            Position = afterYear;
            return true;
        }

        month = m;
        int afterMonth = chinese ? Position + 1 : Position;
        if (chinese || Peek() == separator)
        {
            Position++;
            if (ReadNumber(out int d, out digits) && digits <= 2 && IsDay(number, m, d) && (!chinese || Peek() is '日' or '号' or '號'))
            {
                day = d;
                Position += Peek() is '日' or '号' or '號' ? 1 : 0;
                return true;
            }
        }

        Position = afterMonth;
        return true;
    }

    // 22-02-13 09:30: without the time it might be no date.
    private bool ReadShortYear(int year, out int month, out int day)
    {
        int start = Position;
        (month, day) = (0, 0);
        bool read = Peek() == '-' && ReadPart(out month) && Peek() == '-' && ReadPart(out day) && IsDay(year + ThisCentury, month, day);
        int end = Position;
        read = read && year <= LatestShortYear && ReadTime() is not null;
        Position = read ? end : start;
        return read;
    }

    private bool ReadPart(out int number)
    {
        Position++;
        return ReadNumber(out number, out int digits) && digits == 2;
    }

    // May 12, 2021; Sept. 3 2021.
    private bool ReadEnglish(out int? year, out int? month, out int? day)
    {
        (year, month, day) = (null, null, null);
        int start = Position;
        ReadOnlySpan<char> text = _text[start..];
        int letters = text.IndexOfAnyExceptInRange('A', 'z');
        for (int m = 0; letters >= ShortestMonth && m < Months.Length; m++)
        {
            if (!Months[m].AsSpan().StartsWith(text[..Math.Min(letters, ShortestMonth)], StringComparison.OrdinalIgnoreCase) || letters > Months[m].Length)
            {
                continue;
            }

            Position = start + letters;
            Skip(". ");
            bool read = ReadNumber(out int d, out int digits) && digits <= 2;
            Skip(",， ");
            if (read && ReadNumber(out int y, out digits) && digits == 4 && IsYear(y) && IsDay(y, m + 1, d))
            {
                (year, month, day) = (y, m + 1, d);
                return true;
            }
        }

        Position = start;
        return false;
    }

    private void Skip(ReadOnlySpan<char> marks)
    {
        while (marks.Contains(Peek()))
        {
            Position++;
        }
    }

    // 2021 06/01: a page may set the year apart.
    private bool ReadSetApart(int year, out int month, out int day)
    {
        int start = Position;
        Position++;
        bool read = ReadNumber(out month, out int digits) && digits == 2 && Peek() == '/';
        Position++;
        read = ReadNumber(out day, out digits) && digits == 2 && read && IsDay(year, month, day);
        Position = read ? Position : start;
        return read;
    }

    private bool FromMonth(int number, out int? month, out int? day)
    {
        (month, day) = (number, null);
        char separator = Peek();
        if (number is < 1 or > 12 || separator is not ('月' or '-' or '/' or '.'))
        {
            return false;
        }

        Position++;
        bool chinese = separator == '月';
        if (!ReadNumber(out int d, out int digits) || digits > 2 || !IsDay(2000, number, d) || (chinese && Peek() is not ('日' or '号' or '號')))
        {
            return false;
        }

        Position += chinese ? 1 : 0;
        day = d;
        return chinese || Peek() != separator;
    }

    // Arabic digits of either width, or Chinese numerals digit by digit (二〇二一) or with ten (二十一).
    private bool ReadNumber(out int number, out int digits)
    {
        (number, digits) = (0, 0);
        int start = Position;
        bool ten = false;
        for (; Position < _text.Length && digits < 9; Position++)
        {
            char c = _text[Position];
            if (c == '十' && digits <= 1 && !ten)
            {
                number = number == 0 ? 10 : number * 10;
                ten = true;
                continue;
            }

            int digit = DigitOf(c);
            if (digit < 0)
            {
                break;
            }

            number = ten ? number + digit : (number * 10) + digit;
            digits++;
        }

        digits = ten ? Math.Max(digits, 1) : digits;
        return Position > start;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '零' or '○' or 'Ｏ' => 0,
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? i + 1 : -1,
    };

    // News on the web is not older than the web's archives of printed papers.
    private static bool IsYear(int year) => year is >= 1900 and <= 2099;

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private readonly char Peek() => Position < _text.Length ? _text[Position] : '\0';
}

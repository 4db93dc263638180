namespace SearchApp.Corpus.Surveys;

/// <summary>Where an article stands among the pages of its site: the pattern of its address, and the number in it that counts up.</summary>
/// <param name="Site">Hash of the address with all numbers taken out; 0 where there is no number to order by.</param>
/// <param name="Sequence">The last number in the address.</param>
internal readonly record struct PageOrder(ulong Site, long Sequence)
{
    private const int MostDigits = 18;

    /// <summary>Reads the order from the article's address, else from its id.</summary>
    public static PageOrder Of(Article article)
    {
        ReadOnlySpan<char> address = article.Url ?? article.Id.Value;
        ulong site = 0xCBF29CE484222325;
        long sequence = -1;
        for (int i = 0; i < address.Length;)
        {
            int digits = 0;
            while (i + digits < address.Length && char.IsAsciiDigit(address[i + digits]))
            {
                digits++;
            }

            if (digits is > 0 and <= MostDigits)
            {
                sequence = long.Parse(address.Slice(i, digits), System.Globalization.CultureInfo.InvariantCulture);
            }

            // FNV-1a; a number of any length is one mark.
            site = (site ^ (digits > 0 ? '#' : address[i])) * 0x100000001B3;
            i += Math.Max(1, digits);
        }

        return sequence < 0 ? default : new PageOrder(site, sequence);
    }
}

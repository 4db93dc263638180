namespace SearchApp.Web.Operating;

/// <summary>
/// Keeps answers, compressed as they are sent, for as long as the index, the day and the program stay the same, within so many megabytes. A kept answer is sent even when
/// there is no room for another search.
/// </summary>
internal static class AnswerCache
{
    // Some hundred results on a page are a quarter of it.
    private const int MaxAnswerBytes = 2 << 20;

    // A day's answers are not asked for after the next one began, and make room when it is needed.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Adds what <see cref="UseAnswerCache"/> needs.</summary>
    public static void AddAnswerCache(this WebApplicationBuilder builder)
    {
        int megabytes = LoadLimits.Read(builder.Configuration).CacheMegabytes;
        builder.Services.AddSingleton<AskedAddresses>();
        builder.Services.AddSingleton<AnswerReplay>();
        builder.Services.AddSingleton<AnswerCachePolicy>();
        builder.Services.AddOutputCache(options =>
        {
            options.SizeLimit = (long)megabytes << 20;
            options.MaximumBodySize = megabytes == 0 ? 0 : MaxAnswerBytes;
            options.DefaultExpirationTimeSpan = Longest;

            // Ids of articles differ by case.
            options.UseCaseSensitivePaths = true;
            if (megabytes > 0)
            {
                options.AddBasePolicy(policy => policy.AddPolicy<AnswerCachePolicy>(), excludeDefaultPolicy: true);
            }
        });
    }

    /// <summary>Puts the kept answers before everything that costs, and after the tag that names the generation.</summary>
    public static void UseAnswerCache(this IApplicationBuilder app) => app.UseOutputCache();
}

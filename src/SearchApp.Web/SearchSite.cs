using System.Globalization;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.WebUtilities;
using OpenTelemetry.Metrics;
using SearchApp.Search;
using SearchApp.Web.Api;
using SearchApp.Web.Components;
using SearchApp.Web.Exporting;
using SearchApp.Web.Operating;
using SearchApp.Web.Receipts;
using SearchApp.Web.Texts;

namespace SearchApp.Web;

/// <summary>Puts the site together and runs it: front door for <c>Program</c> and for <c>searchapp serve</c>.</summary>
public static class SearchSite
{
    /// <summary>Serves until it is stopped.</summary>
    /// <param name="options">What to serve; what is null there is taken from <paramref name="args"/> and the environment.</param>
    /// <param name="args">The host's arguments.</param>
    /// <exception cref="SiteStartException">The address is taken, not allowed, or none.</exception>
    public static async Task RunAsync(SiteOptions options, string[] args)
    {
        await using var app = await StartAsync(options, args);
        await app.WaitForShutdownAsync();
    }

    /// <summary>Starts serving; what it gives serves until it is disposed of.</summary>
    /// <param name="options">As for <see cref="RunAsync"/>.</param>
    /// <param name="args">The host's arguments.</param>
    /// <exception cref="SiteStartException">The address is taken, not allowed, or none.</exception>
    internal static async Task<WebApplication> StartAsync(SiteOptions options, string[] args)
    {
        var app = Build(options, args);
        try
        {
            await app.StartAsync();
            return app;
        }
        catch (Exception trouble)
        {
            // Read now: it goes with the site.
            string addresses = app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "its address";
            await app.DisposeAsync();
            if (trouble is IOException or SocketException or FormatException or InvalidOperationException)
            {
                throw new SiteStartException(addresses, trouble);
            }

            throw;
        }
    }

    private static WebApplication Build(SiteOptions options, string[] args)
    {
        var builder = CreateBuilder(args);
        LogLevels.Check(builder.Configuration);
        var settings = Complete(options, builder);
        string root = RepositoryRoot.Find(builder.Environment.ContentRootPath, Environment.CurrentDirectory);
        string index = Path.GetFullPath(settings.Index ?? Path.Combine(root, "index"));
        string source = Path.GetFullPath(settings.Source ?? Path.Combine(root, "seeds"));
        bool defaults = settings.Index is null && settings.Source is null;
        if (settings.Urls is { } urls)
        {
            builder.WebHost.UseUrls(urls);
        }

        // Requests are answered by the pages; their own log line each would only hide what matters.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // A failed start is told in a sentence, once, without the host's stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.AddLoadShedding();
        builder.AddAnswerCache();
        builder.AddMetricsExport();
        AddSearch(builder.Services, index, settings.AsOf);
        builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<FirstIndex>(
            services, new FirstIndexPlan(source, index, defaults)));
        builder.Services.AddSingleton(new StatusPage(SiteSetting.Flag(builder.Configuration, "status-page")));
        AddPages(builder.Services);
        var app = builder.Build();
        Observe(app.Services);
        Map(app);
        return app;
    }

    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(args);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or FormatException)
        {
            // The host names the file, the innermost cause the line.
            string said = trouble.InnerException is null ? trouble.Message : $"{trouble.Message} {trouble.GetBaseException().Message}";
            throw new SiteSettingException($"The settings cannot be read: {said} Correct them.", trouble);
        }
    }

    // From the start: a counter is told to those who listen when it counts. A wrong setting is told at the start too.
    private static void Observe(IServiceProvider services)
    {
        ArticleSearcher.PublishStages();
        services.GetRequiredService<OperatingFigures>();
        services.GetRequiredService<QueryLog>();
        var live = services.GetRequiredService<LiveSearch>();
        services.GetRequiredService<OperatingMeter>().Observe(() =>
        {
            try
            {
                return live.Overview;
            }
            catch (SearchUnavailableException)
            {
                return null;
            }
        });

        // Made last, so disposed of first: it asks for the last figures then.
        services.GetService<MeterProvider>();
    }

    private static SiteOptions Complete(SiteOptions options, WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        bool addressed = configuration["urls"] is not null || configuration["http_ports"] is not null
            || configuration["https_ports"] is not null || configuration.GetSection("Kestrel:Endpoints").Exists();
        string? urls = options.Urls ?? (addressed ? null : SiteOptions.DefaultUrl);
        ListenAddress.Check(urls, configuration);
        return options with
        {
            Source = Place("source", options.Source ?? configuration["source"]),
            Index = Place("index", options.Index ?? configuration["index"]),
            Urls = urls,
            AsOf = options.AsOf ?? Day(SiteSetting.Text(configuration, "as-of")),
        };
    }

    // An empty text is a variable that somebody forgot to set: not the default's place.
    private static string? Place(string name, string? path) => path is not null && string.IsNullOrWhiteSpace(path)
        ? throw new SiteSettingException($"The setting {name} is empty; name a path, or leave it out.", cause: null)
        : path;

    private static DateOnly? Day(string? text) => string.IsNullOrEmpty(text)
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new SiteSettingException("as-of", text, "a day such as 2021-06-01");

    private static void AddSearch(IServiceCollection services, string index, DateOnly? asOf)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<FirstIndexStatus>();
        services.AddSingleton(s => new LiveSearch(index, s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<LiveSearch>>()));
        services.AddSingleton<OperatingMeter>();
        services.AddSingleton<OperatingFigures>();
        services.AddSingleton<QueryLog>();
        services.AddSingleton<IArticleSearch>(s => ActivatorUtilities.CreateInstance<MeasuredSearch>(s, s.GetRequiredService<LiveSearch>()));
        services.AddSingleton(s => new SearchDay(asOf, s.GetRequiredService<TimeProvider>()));
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents();

        // Nothing is protected: without forms that write, keys need not outlive the process, nor be written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddHttpContextAccessor();
        services.AddSingleton<SiteAssets>();

        // Without it every Chinese character would be written as a numeric reference, at four times the length.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped(s => new SiteLinks(LanguageChoice.FromAddress(AddressLanguage(s))));
        services.AddScoped(s => UiText.Of(s.GetRequiredService<SiteLinks>().Language ?? LanguageChoice.FromBrowser(
            s.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Headers.AcceptLanguage.ToString() ?? "")));
        services.AddProblemDetails();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json"];
        });
    }

    private static string? AddressLanguage(IServiceProvider services)
    {
        var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext;

        // The page for what is not there has an address of its own; the reader's is kept beside it.
        string? query = context?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? context?.Request.QueryString.Value;
        return QueryHelpers.ParseQuery(query).TryGetValue("lang", out var language) && language != "" ? language.ToString() : null;
    }

    private static void Map(WebApplication app)
    {
        var replay = app.Services.GetRequiredService<AnswerReplay>();
        replay.Use(app);
        app.Services.GetRequiredService<LiveSearch>().Change = replay;

        app.UseHeadRequests();

        // Not left to the host, which would put it before what a replay passes through.
        app.UseRouting();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseGenerationTag();
        app.UseAnswerCache();
        app.UseLoadShedding();
        app.UseRenderTime();
        app.UseResponseCompression();
        app.UseApiProblems();
        app.UseReadOnlyMethods();
        app.Services.GetRequiredService<SiteAssets>().Map(app);
        app.MapSearchApi();
        app.MapStudyApi();
        app.MapQuoteApi();
        app.MapReceiptApi();
        app.MapHealthApi();
        app.MapSuggestApi();
        app.MapExportApi();
        app.MapRazorComponents<App>().DisableAntiforgery();
    }
}

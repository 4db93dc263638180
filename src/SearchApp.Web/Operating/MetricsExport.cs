using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace SearchApp.Web.Operating;

/// <summary>Sends the metrics to an OpenTelemetry collector, where the standard setting <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; else to nobody.</summary>
/// <remarks>
/// Over HTTP as protobuf. OpenTelemetry reads its other standard variables itself: headers, interval, time limit, service name, attributes. What cannot be sent
/// is forgotten, and the site goes on.
/// </remarks>
internal static class MetricsExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string OnlyProtocol = "http/protobuf";

    // The program's own, and the framework's of requests, connections and memory.
    private static readonly string[] Meters =
        [OperatingMeter.Name, "SearchApp.Search", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    // Seconds. OpenTelemetry's own classes are for milliseconds.
    private static readonly double[] Durations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>Adds a <see cref="MeterProvider"/> where a collector is named. It sends from the time at which it is first asked for.</summary>
    /// <exception cref="SiteSettingException">The address is none, or another protocol is asked for.</exception>
    public static void AddMetricsExport(this WebApplicationBuilder builder)
    {
        if (Address(builder.Configuration) is not { } address)
        {
            return;
        }

        string version = typeof(MetricsExport).Assembly.GetName().Version?.ToString() ?? "";
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.Clear().AddService("searchapp", serviceVersion: version).AddTelemetrySdk().AddEnvironmentVariableDetector())
            .AddMeter(Meters)
            .AddView("searchapp.*.duration", new ExplicitBucketHistogramConfiguration { Boundaries = Durations })
            .AddOtlpExporter(exporter => (exporter.Endpoint, exporter.Protocol) = (address, OtlpExportProtocol.HttpProtobuf))
            .Build());
    }

    private static Uri? Address(ConfigurationManager configuration)
    {
        if (configuration[Endpoint] is not { Length: > 0 } text)
        {
            return null;
        }

        if (configuration[Protocol] is { Length: > 0 } protocol && protocol != OnlyProtocol)
        {
            throw new SiteSettingException(Protocol, protocol, OnlyProtocol);
        }

        // As the standard has it: the endpoint is that of all signals, each below it.
        return Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" && endpoint.Query.Length == 0
            ? new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/v1/metrics")
            : throw new SiteSettingException(Endpoint, text, "the address of a collector, such as http://localhost:4318");
    }
}

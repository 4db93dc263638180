using System.Text.Json;

namespace SearchApp.Web.Api;

/// <summary>The routes as an OpenAPI 3.1 document; the shapes of the answers are those of <c>schemas.json</c>.</summary>
internal static class OpenApiDocument
{
    private const string SchemaPath = "#/components/schemas/";

    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("openapi", "3.1.0");
        writer.WriteStartObject("info");
        writer.WriteString("title", "SearchApp");
        writer.WriteString("version", "1");
        writer.WriteString("description", "Full-text search over Chinese policy news. All routes are read-only. Errors are problems (RFC 9457) with a stable code.");
        writer.WriteEndObject();
        writer.WriteStartObject("paths");
        foreach (var route in ApiRoutes.All)
        {
            WriteRoute(writer, route);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("components");
        writer.WritePropertyName("schemas");
        using (var schemas = JsonDocument.Parse(typeof(OpenApiDocument).Assembly.GetManifestResourceStream("schemas.json")!))
        {
            schemas.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRoute(Utf8JsonWriter writer, ApiRoute route)
    {
        writer.WriteStartObject(route.Path);
        writer.WriteStartObject("get");
        writer.WriteString("operationId", route.Name);
        writer.WriteString("summary", route.Summary);
        writer.WriteStartArray("parameters");
        foreach (var parameter in route.Parameters)
        {
            WriteParameter(writer, parameter);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("responses");
        WriteResponse(writer, "200", "The answer. Its ETag names the generation of the index.", route.Type, route.Schema);
        WriteResponse(writer, "default", "A problem with a stable code.", "application/problem+json", "Problem");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, ApiParameter parameter)
    {
        writer.WriteStartObject();
        writer.WriteString("name", parameter.Name);
        writer.WriteString("in", parameter.InPath ? "path" : "query");
        writer.WriteString("description", parameter.Description);
        writer.WriteBoolean("required", parameter.InPath);
        writer.WriteStartObject("schema");
        if (parameter.Repeated)
        {
            writer.WriteString("type", "array");
            writer.WriteStartObject("items");
            writer.WriteString("type", "string");
            writer.WriteEndObject();
        }
        else
        {
            WriteValue(writer, parameter);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, ApiParameter parameter)
    {
        writer.WriteString("type", parameter.Range is null ? "string" : "integer");
        if (parameter.Range is { } range)
        {
            writer.WriteNumber("minimum", range.Least);
            if (range.Most is { } most)
            {
                writer.WriteNumber("maximum", most);
            }
        }

        if (parameter.Values.Count > 0)
        {
            writer.WriteStartArray("enum");
            foreach (string value in parameter.Values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteResponse(Utf8JsonWriter writer, string status, string description, string type, string? schema)
    {
        writer.WriteStartObject(status);
        writer.WriteString("description", description);
        writer.WriteStartObject("content");
        writer.WriteStartObject(type);
        if (schema is not null)
        {
            writer.WriteStartObject("schema");
            writer.WriteString("$ref", SchemaPath + schema);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

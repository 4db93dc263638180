using System.Text.Json;

namespace SearchApp.Web.Api;

/// <summary>The routes as an OpenAPI 3.1 document.</summary>
internal static class OpenApiDocument
{
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
        writer.WriteStartObject("schemas");
        WriteProblem(writer);
        writer.WriteEndObject();
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
            writer.WriteStartObject();
            writer.WriteString("name", parameter.Name);
            writer.WriteString("in", parameter.InPath ? "path" : "query");
            writer.WriteString("description", parameter.Description);
            writer.WriteBoolean("required", parameter.InPath);
            writer.WriteStartObject("schema");
            writer.WriteString("type", parameter.Repeated ? "array" : "string");
            if (parameter.Repeated)
            {
                writer.WriteStartObject("items");
                writer.WriteString("type", "string");
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("responses");
        WriteResponse(writer, "200", "The answer. Its ETag names the generation of the index.", route.Type, problem: false);
        WriteResponse(writer, "default", "A problem with a stable code.", "application/problem+json", problem: true);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter writer, string status, string description, string type, bool problem)
    {
        writer.WriteStartObject(status);
        writer.WriteString("description", description);
        writer.WriteStartObject("content");
        writer.WriteStartObject(type);
        writer.WriteStartObject("schema");
        if (problem)
        {
            writer.WriteString("$ref", "#/components/schemas/Problem");
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("Problem");
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var (name, type) in new[] { ("type", "string"), ("title", "string"), ("status", "integer"), ("detail", "string"), ("code", "string") })
        {
            writer.WriteStartObject(name);
            writer.WriteString("type", type);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>
/// A source file in which each operation is held to the package's declarations: its address, the names of its parameters,
/// the bodies that were sent to it, and every answer.
/// </summary>
internal static class AnswersInTypeScript
{
    private const string Declarations = "./node_modules/@umbraco-cms/backoffice/dist-cms/packages/core/backend-api/types.gen.js";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<ManagementOperation> operations, IReadOnlyList<RecordedAnswer> answers)
    {
        var text = new StringBuilder($"import type * as api from \"{Declarations}\";\nimport type {{ Problem, Wire }} from \"./wire.js\";\n\n");
        foreach (var operation in operations)
        {
            var data = $"api.{operation.TypeName}Data";
            text.Append(CultureInfo.InvariantCulture, $"export const {operation.Id}_address: {data}[\"url\"] = {Literal(operation.Path)};\n");
            if (operation.Query.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"export const {operation.Id}_parameters: readonly (keyof NonNullable<{data}[\"query\"]>)[] = {JsonSerializer.Serialize(operation.Query)};\n");
            }
        }

        for (var number = 0; number < answers.Count; number++)
        {
            Append(text, answers[number], number);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RecordedAnswer answer, int number)
    {
        var (operation, name) = (answer.Operation, answer.Operation.TypeName);
        text.Append(CultureInfo.InvariantCulture, $"// {answer.Request.Method} {answer.Request.Path}: {answer.Status}\n");
        if (answer.IsSuccess && answer.Request.Body is { } body and not HttpContent)
        {
            text.Append(CultureInfo.InvariantCulture, $"export const {operation.Id}_{number}_sent: Wire<NonNullable<api.{name}Data[\"body\"]>> = {JsonSerializer.Serialize(body, JsonSerializerOptions.Web)};\n");
        }

        if (answer.IsSuccess)
        {
            // Also where there is no body: a status that the contract has not would not compile.
            text.Append(CultureInfo.InvariantCulture, $"export const {operation.Id}_{number}: Wire<api.{name}Responses[{answer.Status}]> = {(answer.HasJson ? answer.Body : "undefined as never")};\n");
        }
        else if (answer.HasJson)
        {
            text.Append(CultureInfo.InvariantCulture, $"export const {operation.Id}_{number}: Problem = {answer.Body};\n");
        }
    }

    private static string Literal(string text) => JsonSerializer.Serialize(text, Plain);
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.TemporaryFiles;

/// <summary>Takes a file, under the key that whoever sends it has chosen for it.</summary>
internal static class PostTemporaryFile
{
    public static void Map(RouteGroupBuilder files) => files.MapPost("/", HandleAsync)
        .WithName("PostTemporaryFile")
        .AddOpenApiOperationTransformer(DescribeForm)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<Results<GeneratedResource, ProblemHttpResult>> HandleAsync(
        UploadForm upload, ITemporaryFileService files, IUploadRules rules, TemporaryFileProblems problems)
    {
        if (upload.IsTooLarge)
        {
            return problems.For(UploadRefusal.TooLarge);
        }

        if (upload.Form is not { } form || form.Files is not [{ Name: var field } file] || !field.Equals("File", StringComparison.OrdinalIgnoreCase))
        {
            return TemporaryFileProblems.NoFile();
        }

        if (!Guid.TryParse(form["Id"], out var id) || id == Guid.Empty)
        {
            return TemporaryFileProblems.NoKey();
        }

        if ((rules.RefuseName(file.FileName, file.ContentType) ?? Refuse(file, rules)) is { } refusal)
        {
            return problems.For(refusal);
        }

        var created = await files.CreateAsync(new CreateTemporaryFileModel { Key = id, FileName = file.FileName, OpenReadStream = file.OpenReadStream });
        return created.Success ? GeneratedResource.At(id, $"/temporary-file/{id}") : problems.For(created.Status);
    }

    // Metadata that says what is accepted would make any other body a request to no address at all.
    private static Task DescribeForm(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var form = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "Id", "File" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["Id"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
                ["File"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
            },
        };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = form } },
        };
        return Task.CompletedTask;
    }

    private static UploadRefusal? Refuse(IFormFile file, IUploadRules rules)
    {
        using var content = file.OpenReadStream();
        return rules.RefuseContent(file.FileName, content);
    }
}


namespace Funnel.Domain.Exchange.Tests.Reading;

/// <summary>Errors, dependents and findings as one line each: file:line column=value: sentence.</summary>
internal static class DatasetShown
{
    /// <summary>Reads the folder and holds it to one error, with which nothing may be computed.</summary>
    public static void HasOneError(this SampleFolder folder, string error)
    {
        var dataset = folder.Read();

        Assert.Equal([error], dataset.Errors.Shown());
        Assert.False(dataset.IsUsable);
    }

    public static IEnumerable<string> Shown(this IEnumerable<DatasetError> errors) =>
        errors.Select(error => $"{error.File}:{error.Line} {error.Column}={error.Value}: {error.Message.En}");

    public static IEnumerable<string> Shown(this IEnumerable<DatasetFinding> findings) =>
        findings.Select(found => $"{found.File}:{found.Line} {found.Column}={found.Value}: {found.Message.En}");

    public static IEnumerable<string> Shown(this IEnumerable<DatasetRejection> rejections) =>
        rejections.Select(row => $"{row.File}:{row.Line} {row.Column}={row.Value}: {row.Reason.En}");
}

using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>What came of unpacking an upload.</summary>
internal abstract record ZipContent
{
    private ZipContent()
    {
    }

    /// <summary>The files of a dataset lie in the folder, or one file that is a dataset.</summary>
    /// <param name="Aside">The entries that are no files of a dataset; they were not unpacked.</param>
    public sealed record Unpacked(IReadOnlyList<string> Aside) : ZipContent
    {
        /// <summary>The one file to be read; the whole folder where it is null.</summary>
        public string? File { get; init; }
    }

    /// <summary>It was not unpacked, or not to the end.</summary>
    public sealed record Refused(Reason Reason) : ZipContent;
}

using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>How an upload is to be read.</summary>
/// <param name="SkipsErrors">Whether faulty rows, and those that depend on them, are left out.</param>
/// <param name="Mapping">How its tables are made a dataset of, as it was typed; empty where it is one.</param>
/// <param name="Language">What the visitor reads.</param>
internal sealed record ImportAsked(bool SkipsErrors, string Mapping, Language Language)
{
    /// <summary>The mapping, or what is wrong with it; neither where there is none.</summary>
    public (DatasetMapping? Mapping, Reason? Wrong) Read()
    {
        if (string.IsNullOrWhiteSpace(Mapping))
        {
            return (null, null);
        }

        try
        {
            return (DatasetMapping.Parse(Mapping), null);
        }
        catch (FormatException wrong)
        {
            return (null, ImportReasons.BadMapping(wrong.Message));
        }
    }
}

using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Adf;

/// <summary>
/// Auto-lead files written out as one leads.csv. A lead holds the prospect's id, its dealer (the vendor), when it came
/// in and its platform (the provider); the customer and the vehicle wanted have no place in a lead and are not read.
/// </summary>
internal sealed class AdfLeads : ISourcePlaces
{
    private readonly List<AdfProspect> _written = [];
    private readonly List<DatasetError> _errors = [];
    private readonly List<DatasetFinding> _findings = [];

    private AdfLeads()
    {
    }

    /// <summary>The files that cannot be read.</summary>
    public IReadOnlyList<DatasetError> Errors => _errors;

    /// <summary>What is odd about the prospects.</summary>
    public IReadOnlyList<DatasetFinding> Findings => _findings;

    /// <summary>Writes the prospects of files, in their order, to leads.csv in a folder.</summary>
    public static AdfLeads WriteOut(
        IEnumerable<(string Name, AdfFile File)> files, string folder, DatasetOptions options)
    {
        var leads = new AdfLeads();
        using var csv = CsvOutput.ForRows(File.Create(Path.Combine(folder, DatasetFiles.Leads)));
        csv.WriteRecord(["lead", "dealer", "received_at", "platform"]);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            if (file.Fault is var (line, why))
            {
                leads._errors.Add(new(name, line, "", "", why));
            }

            var place = 0;
            foreach (var prospect in file.Prospects)
            {
                var id = leads.IdOf(prospect, ++place);
                if (!ids.Add(id) && prospect.IsResent)
                {
                    leads.Note(prospect, "id", id, AdfMessages.SentAgain);
                    continue;
                }

                leads._written.Add(prospect);
                var platform = leads.PlatformOf(prospect, options.Rules.Lists.Platforms);
                csv.WriteRecord([id, prospect.Dealer, prospect.RequestDate, platform]);
            }
        }

        return leads;
    }

    /// <summary>Writes the cards of a dataset that has leads alone: none.</summary>
    public static void WriteNoCards(string folder)
    {
        using var csv = CsvOutput.ForRows(File.Create(Path.Combine(folder, DatasetFiles.Cards)));
        csv.WriteRecord([.. DatasetLayouts.Of(DatasetFiles.Cards).Columns.Select(column => column.Name)]);
    }

    public (string File, long Line, string Column) Of(string file, long line, string column) =>
        file == DatasetFiles.Leads && line >= 2 && line - 2 < _written.Count
            && _written[(int)(line - 2)] is { } prospect
            ? (prospect.File, prospect.Line, AdfProspect.ElementOf(column))
            : (file, line, column);

    private string IdOf(AdfProspect prospect, int place)
    {
        if (prospect.Id.Length > 0)
        {
            return prospect.Id;
        }

        var stem = Path.GetFileNameWithoutExtension(prospect.File);
        var made = $"{stem}-{place.ToString(CultureInfo.InvariantCulture)}";
        Note(prospect, "id", made, AdfMessages.MadeId);
        return made;
    }

    /// <summary>The platform whose code or name the provider goes by; other where there is none.</summary>
    private string PlatformOf(AdfProspect prospect, CodeList<LeadPlatform> platforms)
    {
        foreach (var (code, name, _) in platforms.Entries)
        {
            if (CsvNames.AreSame(code.Value, prospect.Provider) || CsvNames.AreSame(name.Zh, prospect.Provider)
                || CsvNames.AreSame(name.En, prospect.Provider))
            {
                return code.Value;
            }
        }

        Note(
            prospect,
            "provider",
            prospect.Provider,
            prospect.Provider.Length == 0 ? AdfMessages.NoProvider : AdfMessages.UnknownProvider);
        return LeadPlatform.Other.Value;
    }

    private void Note(AdfProspect prospect, string element, string value, Phrase what) =>
        _findings.Add(new(prospect.File, prospect.Line, element, CsvExcerpt.Of(value), what));
}

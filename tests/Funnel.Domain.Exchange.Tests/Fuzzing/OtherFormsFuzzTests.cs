using System.Globalization;
using System.Text;
using Funnel.Domain.Exchange.Tests.Reading;

namespace Funnel.Domain.Exchange.Tests.Fuzzing;

/// <summary>
/// Spoilt workbooks, auto-leads, and mappings with what they map: none makes the reader throw. FUNNEL_FUZZ_RUNS asks
/// for a longer run.
/// </summary>
public sealed class OtherFormsFuzzTests
{
    private const int UsualRuns = 150;

    private const string Mapping =
        """
        {
          "cards": { "source": "wide.csv", "rows": { "column": "Stage", "in": ["Open", "Won"] }, "columns": {
            "card": "Id", "dealer": { "constant": "D1" }, "consultant": "Rep",
            "customer_kind": { "constant": "retail" },
            "channel": { "column": "From", "values": { "Walk-in": "walk-in" }, "default": "outreach" },
            "filed_on": { "column": "Inquiry", "date": "dd.MM.yyyy" }, "model": "Car", "level": "Rating" } },
          "events": [ { "source": "wide.csv", "columns": { "card": "Id" }, "dates": [
            { "column": "Booking", "date": "dd.MM.yyyy", "set": { "event": { "constant": "order" } } } ] } ]
        }
        """;

    private const string Wide =
        "Id;Rep;From;Inquiry;Car;Rating;Booking;Stage\n1;Ann;Walk-in;01.10.2010;Fabia;A;04.10.2010;Won\n"
        + "2;Bo;Web;02.10.2010;Superb;B;;Open\n";

    private const string AutoLeads =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <adf><prospect><id>7</id><requestdate>2010-10-04T09:30:00+02:00</requestdate>
        <vehicle><make>Skoda</make><model>Fabia</model></vehicle>
        <customer><contact><name part="full">Erika</name><phone>+49 30 1234567</phone></contact></customer>
        <vendor><id>D1</id></vendor><provider><name>Car &amp; Site</name></provider></prospect></adf>
        """;

    private static int Runs =>
        int.TryParse(
            Environment.GetEnvironmentVariable("FUNNEL_FUZZ_RUNS"), CultureInfo.InvariantCulture, out var asked)
            ? asked
            : UsualRuns;

    [Fact]
    public void Read_SpoiltWorkbooks_NeverThrows()
    {
        using var sound = FullFolder.Make();
        using var folder = new SampleFolder();
        var path = Path.Combine(folder.Path, "dataset.xlsx");
        var dataset = sound.Read();
        DatasetWriter.WriteWorkbook(path, dataset);
        var files = new Dictionary<string, byte[]> { ["dataset.xlsx"] = File.ReadAllBytes(path) };

        Assert.Empty(Thrown(files, spoilt =>
        {
            folder.With("dataset.xlsx", spoilt["dataset.xlsx"]);
            DatasetReader.Read(path, SampleFolder.Options with { SkipErrors = true });
        }));
    }

    [Fact]
    public void Read_SpoiltAutoLeads_NeverThrows()
    {
        using var folder = new SampleFolder();
        var files = new Dictionary<string, byte[]> { ["mail.xml"] = Encoding.UTF8.GetBytes(AutoLeads) };

        Assert.Empty(Thrown(files, spoilt =>
        {
            folder.With("mail.xml", spoilt["mail.xml"]);
            folder.Read(skipErrors: true);
            DatasetReader.Read(Path.Combine(folder.Path, "mail.xml"), SampleFolder.Options);
        }));
    }

    [Fact]
    public void Read_SpoiltMappingsAndTables_NeverThrowsButForAMappingThatIsNone()
    {
        using var folder = new SampleFolder();
        var files = new Dictionary<string, byte[]>
        {
            ["map.json"] = Encoding.UTF8.GetBytes(Mapping), ["wide.csv"] = Encoding.UTF8.GetBytes(Wide),
        };

        Assert.Empty(Thrown(files, spoilt =>
        {
            folder.With("wide.csv", spoilt["wide.csv"]);
            MappingSuggestion.For(folder.Path, Wording.Language.En);
            try
            {
                var mapping = DatasetMapping.Parse(Encoding.UTF8.GetString(spoilt["map.json"]));
                DatasetReader.Read(folder.Path, SampleFolder.Options with { Mapping = mapping, SkipErrors = true });
            }
            catch (FormatException)
            {
                // It says that it is no mapping.
            }
        }));
    }

    private static List<string> Thrown(
        Dictionary<string, byte[]> files, Action<Dictionary<string, byte[]>> read)
    {
        List<string> thrown = [];
        for (var seed = 1; seed <= Runs && thrown.Count < 10; seed++)
        {
            try
            {
                read(new DatasetMutator(seed).Spoil(files));
            }
            catch (Exception unhandled) when (unhandled is not OutOfMemoryException)
            {
                thrown.Add($"Seed {seed}: {unhandled}");
            }
        }

        return thrown;
    }
}

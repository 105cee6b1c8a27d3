using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Tests.Reading;

/// <summary>A dataset of a few rows in a folder of its own, gone with the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    public const string CardColumns =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,customer,phone\n";

    public const string EventColumns =
        "card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note\n";

    public const string TrafficColumns =
        "traffic,dealer,consultant,kind,arrived_at,left_at,party_size,visit,sales_related,outcome,card\n";

    /// <summary>C1 and C2 at dealer D1, C3 at D2, all filed on 2010-10-01 as outreach with a next date.</summary>
    public const string ThreeCards = CardColumns
        + "C1,D1,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,王小明,13812345678\n"
        + "C2,D1,K1,retail,outreach,2010-10-01,Fabia,B,2010-10-06,,\n"
        + "C3,D2,K2,retail,outreach,2010-10-01,Octavia,H,2010-10-07,,\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-");

    public SampleFolder() => With(DatasetFiles.Cards, ThreeCards);

    public string Path => _folder.FullName;

    public SampleFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public SampleFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public SampleFolder WithEvents(params IEnumerable<string> rows) =>
        With(DatasetFiles.Events, EventColumns + string.Concat(rows.Select(row => Filled(row, 12))));

    public SampleFolder WithTraffic(params IEnumerable<string> rows) =>
        With(DatasetFiles.Traffic, TrafficColumns + string.Concat(rows.Select(row => row + "\n")));

    public Dataset Read(bool skipErrors = false) => DatasetReader.Read(Path, Options with { SkipErrors = skipErrors });

    public static DatasetOptions Options { get; } =
        new(new CardRules(SalesStandards.Gps.Scale, SalesStandards.Gps.Dormancy));

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A row whose last fields are empty.</summary>
    private static string Filled(string row, int fields) =>
        row + new string(',', fields - 1 - row.Count(letter => letter == ',')) + "\n";
}

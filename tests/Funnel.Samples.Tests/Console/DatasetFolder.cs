namespace Funnel.Samples.Tests.Console;

/// <summary>A dataset in a temporary folder: four customers of two dealers in October 2010.</summary>
internal sealed class DatasetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    public string Path => _folder.FullName;

    /// <summary>
    /// K1 is opening stock, delivered on 15 October. K2, K3 and K4 are new; K2 is lost on the 20th. K3 belongs to a
    /// consultant and K4 to a model whose names need care.
    /// </summary>
    public static DatasetFolder October()
    {
        var folder = new DatasetFolder();
        folder.Write("dealers.csv", "dealer,name,region", "D1,锦华,华东", "D2,恒通,华南");
        folder.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,customer,phone",
            "K1,D1,C1,retail,walk-in,2010-09-10,星河,B,2010-10-05,王小明,15400000001",
            "K2,D1,C1,retail,phone,2010-10-02,星河,C,2010-10-08,李雷,15400000002",
            "K3,D1,Ann Lee,retail,outreach,2010-10-04,星河,A,2010-10-07,韩梅梅,15400000003",
            "K4,D2,C3,retail,phone,2010-10-03,=1+1,N,2010-10-20,赵钱孙,15400000004");
        folder.Write(
            "events.csv",
            "card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note",
            "K1,2010-10-05,contact,C1,showroom,test-drive,A,2010-10-12,,,,",
            "K1,2010-10-12,order,,,,,,,,,",
            "K1,2010-10-15,delivered,,,,,,,,,",
            "K2,2010-10-20,lost,,,,,,gave-up,,,");
        return folder;
    }

    public void Write(string file, params string[] lines) =>
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Join("\n", lines) + "\n");

    public void Append(string file, params string[] lines) =>
        File.AppendAllLines(System.IO.Path.Combine(Path, file), lines);

    public string Report(params string[] more) => Run("report", [.. October2010, .. more]).Output;

    /// <summary>Runs a command on this dataset.</summary>
    public HostRun Run(string command, params string[] more) => HostRun.Of([command, "--data", Path, .. more]);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] October2010 { get; } = ["--from", "2010-10-01", "--to", "2010-10-31"];
}

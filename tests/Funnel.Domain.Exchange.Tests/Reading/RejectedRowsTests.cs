using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class RejectedRowsTests
{
    private const string Columns =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,customer,phone";

    [Fact]
    public void Write_GivesWholeRowsWithTheirReasons()
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.ThreeCards
                + "C4,D1,K1,retail,outreach,2010-02-30,\"Fabia, new\",Q,2010-10-05,王五,13812345678\n"
                + "C5,D1,K1,retail,\"out\"reach,2010-10-01,Fabia,A,,,\n")
            .WithEvents("C4,2010-10-02,order", "C1,2010-10-02,order");
        using var rejects = new SampleFolder();
        File.Delete(Path.Combine(rejects.Path, DatasetFiles.Cards));

        RejectedRows.Write(folder.Path, SampleFolder.Options, folder.Read(skipErrors: true), rejects.Path);

        Assert.Equal(
            "\uFEFF" + Columns + ",reject_reason\r\n"
            + "C4,D1,K1,retail,outreach,2010-02-30,\"Fabia, new\",Q,2010-10-05,王五,13812345678,\"Expected a date "
            + "yyyy-MM-dd, 1900 to 2199.\"\r\n"
            + "\"C5,D1,K1,retail,\"\"out\"\"reach,2010-10-01,Fabia,A,,,\",,,,,,,,,,,Expected a comma or the end of the "
            + "row after a closing quote; a quote within a field is doubled.\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(rejects.Path, "cards.csv"))));
        Assert.Equal(
            ["card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note,reject_reason",
             "C4,2010-10-02,order,,,,,,,,,,Depends on rejected card C4."],
            File.ReadAllLines(Path.Combine(rejects.Path, "events.csv")));
        Assert.Equal(2, Directory.GetFiles(rejects.Path).Length);
    }

    [Fact]
    public void Write_ThenMended_IsReadAgainWithoutAWord()
    {
        using var folder = new SampleFolder()
            .With(DatasetFiles.Cards, Encoding.UTF8.GetBytes(
                SampleFolder.ThreeCards.Replace(',', ';')
                + "C4;D1;K1;retail;outreach;2010-02-30;Fabia;A;2010-10-05;;\n"))
            .WithEvents("C4,2010-10-02,order", "C1,2010-10-02,order");
        using var rejects = new SampleFolder();
        RejectedRows.Write(
            folder.Path, SampleFolder.Options, folder.Read(skipErrors: true), rejects.Path, Language.Zh);
        var path = Path.Combine(rejects.Path, "cards.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("2010-02-30", "2010-09-30", StringComparison.Ordinal));

        var mended = rejects.Read();

        Assert.Empty(mended.Errors);
        Assert.Empty(mended.Findings);
        Assert.Equal("C4", Assert.Single(mended.History.Cards).Id.Value);
        Assert.Single(mended.History.Cards.First().Events);
    }
}

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class OtherFileErrorTests
{
    private const string Moment = "Expected a moment yyyy-MM-ddTHH:mm or yyyy-MM-ddTHH:mm:ss.";
    private const string Month = "Expected a month yyyy-MM, 1900 to 2199.";
    private const string Positive = "Expected a whole number, 1 or more.";
    private const string Used = "The id is used already; ids must be unique.";

    [Theory]
    [InlineData("", "K1,visit,2010-10-01T09:00,,,,true,none,", "traffic=: Expected a value.")]
    [InlineData("T1", "K1,mail,2010-10-01T09:00,,,,true,none,", "kind=mail: Expected one of: visit call.")]
    [InlineData("T1", "K1,visit,2010-10-01,,,,true,none,", "arrived_at=2010-10-01: " + Moment)]
    [InlineData("T1", "K1,visit,2010-10-01T24:00,,,,true,none,", "arrived_at=2010-10-01T24:00: " + Moment)]
    [InlineData("T1", "K1,visit,2010-10-01T09:60,,,,true,none,", "arrived_at=2010-10-01T09:60: " + Moment)]
    [InlineData("T1", "K1,visit,2010-10-01T09:00:00X,,,,true,none,", "arrived_at=2010-10-01T09:00:00X: " + Moment)]
    [InlineData(
        "T1",
        "K1,visit,2010-10-01T09:00,2010-10-01T08:59:59,,,true,none,",
        "left_at=2010-10-01T08:59:59: The customer cannot have left before arriving.")]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,0,,true,none,", "party_size=0: " + Positive)]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,1.5,,true,none,", "party_size=1.5: " + Positive)]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,+2,,true,none,", "party_size=+2: " + Positive)]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,,third,true,none,", "visit=third: Expected one of: first again.")]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,,,2,none,", "sales_related=2: Expected true or false.")]
    [InlineData(
        "T1",
        "K1,visit,2010-10-01T09:00,,,,true,sold,",
        "outcome=sold: Expected one of: filed follow-up none.")]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,,,true,filed,", "card=: Expected a value.")]
    [InlineData("T1", "K1,visit,2010-10-01T09:00,,,,true,follow-up,C9", "card=C9: No card has this id.")]
    [InlineData("T0", "K1,visit,2010-10-01T09:00,,,,true,none,", "traffic=T0: " + Used)]
    public void Read_FaultyTraffic_IsNamed(string id, string row, string error)
    {
        using var folder = new SampleFolder()
            .WithTraffic("T0,D1,K1,call,2010-10-01T09:00,,,,true,none,", $"{id},D1,{row}");

        folder.HasOneError("traffic.csv:3 " + error);
    }

    [Theory]
    [InlineData(
        "dealers.csv",
        "dealer,time_zone\nD1,\nD1,\n",
        "3 dealer=D1: The id is used already; ids must be unique.")]
    [InlineData(
        "dealers.csv",
        "dealer,time_zone\nD1,CST\n",
        "2 time_zone=CST: Expected an IANA time zone such as Asia/Shanghai.")]
    [InlineData(
        "consultants.csv",
        "consultant,dealer\nK1,D1\nK1,D2\n",
        "3 consultant=K1: The id is used already; ids must be unique.")]
    [InlineData(
        "consultants.csv",
        "consultant,dealer,active_from,active_until\nK1,D1,2010-02-02,2010-02-01\n",
        "2 active_until=2010-02-01: The last day of service cannot lie before the first.")]
    [InlineData(
        "base_customers.csv",
        "base_customer,dealer,consultant,allocated_on,information_accurate,due_on\n"
        + "B1,D1,K1,2010-10-01,true,2010-10-02\nB1,D1,K1,2010-10-01,true,2010-10-02\n",
        "3 base_customer=B1: The id is used already; ids must be unique.")]
    [InlineData(
        "checks.csv",
        "dealer,consultant,on,kind,passed,stage,card\nD1,K1,2010-10-01,exam,true,,\n",
        "2 kind=exam: Expected one of: product-knowledge-pass test-drive-satisfaction contract-text-usage "
        + "commitment-fulfilment delivery-appointment delivery-satisfaction after-sales-satisfaction entry-completion "
        + "call-standard mot-compliance.")]
    [InlineData(
        "checks.csv",
        "dealer,consultant,on,kind,passed,stage,card\nD1,K1,2010-10-01,call-standard,true,,C9\n",
        "2 card=C9: No card has this id.")]
    [InlineData("owner_contacts.csv", "card,on,consultant\nC9,2010-10-02,K1\n", "2 card=C9: No card has this id.")]
    [InlineData(
        "owner_contacts.csv",
        "card,on,consultant\nC2,2010-10-02,K1\n",
        "2 card=C2: The card has not been delivered.")]
    [InlineData(
        "owner_contacts.csv",
        "card,on,consultant\nC1,2010-10-01,K1\n",
        "2 on=2010-10-01: The date cannot lie before the delivery.")]
    [InlineData("owner_transfers.csv", "card,on,to\nC2,2010-10-02,K1\n", "2 card=C2: The card has not been delivered.")]
    [InlineData(
        "owner_transfers.csv",
        "card,on,to\nC1,2010-10-01,K1\n",
        "2 on=2010-10-01: The date cannot lie before the delivery.")]
    [InlineData("targets.csv", "dealer,month,metric,value\nD1,2010-13,orders,1\n", "2 month=2010-13: " + Month)]
    [InlineData("targets.csv", "dealer,month,metric,value\nD1,10-2010,orders,1\n", "2 month=10-2010: " + Month)]
    [InlineData(
        "targets.csv",
        "dealer,month,metric,value\nD1,2010-10,sales,1\n",
        "2 metric=sales: Expected one of: traffic filings orders deliveries.")]
    [InlineData(
        "targets.csv",
        "dealer,month,metric,value\nD1,2010-10,orders,-1\n",
        "2 value=-1: Expected a whole number, 0 or more.")]
    [InlineData(
        "targets.csv",
        "dealer,month,metric,value\nD1,2010-10,orders,99999999999\n",
        "2 value=***: Expected a whole number, 0 or more.")]
    public void Read_FaultyRowOfAnotherFile_IsNamed(string file, string text, string error)
    {
        using var folder = new SampleFolder()
            .WithEvents("C1,2010-10-02,order", "C1,2010-10-02,delivered")
            .With(file, text);

        folder.HasOneError($"{file}:{error}");
    }
}

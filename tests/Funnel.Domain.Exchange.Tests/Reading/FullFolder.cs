namespace Funnel.Domain.Exchange.Tests.Reading;

/// <summary>A dataset with every file and every kind of event, without an error.</summary>
internal static class FullFolder
{
    public static SampleFolder Make() => new SampleFolder()
        .With(DatasetFiles.Dealers, "dealer,name,region,time_zone\nD1,锦华,华东,Asia/Shanghai\nD2,,,Europe/Prague\n")
        .With(
            DatasetFiles.Consultants,
            "consultant,dealer,name,active_from,active_until,senior\nK1,D1,Ann,2010-01-01,,true\nK2,D2,,,2011-12-31,\n")
        .With(
            DatasetFiles.Cards,
            "card,dealer,consultant,customer_kind,channel,filed_on,model,media,lead_source,level,complete,contents,"
            + "next_contact_on,customer,phone\n"
            + "C1,D1,K1,retail,walk-in,2010-10-01,Fabia,A,walk-in,A,true,presentation;test-drive,2010-10-05,"
            + "王小明,13812345678\n"
            + "C2,D1,K1,retail,phone,2010-10-01,Fabia,,call,B,,,2010-10-06,,\n"
            + "C3,D2,K2,wholesale,outreach,2010-10-01,\"Octavia, \"\"II\"\"\",,,H,,,2010-10-07,=1+1,+420603123456\n"
            + "C4,D1,K1,retail,outreach,2010-10-01,fabia,,internet,B,,,2010-10-06,,\n"
            + "C5,D1,K1,retail,outreach,2010-10-02,Superb,,,C,,,,,\n")
        .WithEvents(
            "C1,2010-10-02,contact,K1,showroom,negotiation,H,2010-10-04,,,,\"two\nlines\"",
            "C1,2010-10-03,order",
            "C1,2010-10-03,order-cancelled",
            "C1,2010-10-04,order",
            "C1,2010-10-05,delivered",
            "C2,2010-10-04,merged,,,,,,,,C4",
            "C4,2010-10-05,transferred,,,,,,neglected,,K9",
            "C4,2010-10-06,lost,,,,,,competitor,Golf,,too dear",
            "C3,2010-10-02,contact,K2,home-visit",
            "C5,2010-12-24,dormant",
            "C5,2010-12-25,reactivated")
        .WithTraffic(
            "T1,D1,K1,visit,2010-10-01T09:30,2010-10-01T10:15:30,2,first,true,filed,C1",
            "T2,D2,K2,call,2010-10-01T09:30,,,,false,none,")
        .With(
            DatasetFiles.BaseCustomers,
            "base_customer,dealer,consultant,allocated_on,information_accurate,due_on,followed_up_on,switched_model\n"
            + "B1,D1,K1,2010-10-01,true,2010-10-31,2010-10-05,Superb\n")
        .With(
            DatasetFiles.Leads,
            "lead,dealer,consultant,received_at,platform,responded_at,valid,appointment_at,arrived_at,card\n"
            + "L1,D1,K1,2010-09-30T20:15,website,2010-09-30T20:40,true,2010-10-01T09:00,2010-10-01T09:30,C4\n"
            + "L2,D2,,2010-10-01T08:00:30,chat,,,,,\n")
        .With(
            DatasetFiles.Checks,
            "dealer,consultant,on,kind,passed,stage,card\nD1,K1,2010-10-01,call-standard,true,,C1\n")
        .With(DatasetFiles.OwnerContacts, "card,on,consultant\nC1,2010-10-08,K1\n")
        .With(DatasetFiles.OwnerTransfers, "card,on,to,reason\nC1,2010-10-09,K9,left\n")
        .With(
            DatasetFiles.Closes,
            "dealer,month,as_of,known_on,standard,kpi,numerator,denominator,digest,version,fingerprint,definitions\n"
            + "D1,2010-09,2010-09-30,2010-10-02,gps,close-rate,1,2,d1,2,f1,s1\n"
            + "D1,2010-09,2010-09-30,2010-10-02,gps,filed,3,,d2,1,f2,s1\n"
            + "D1,2010-09,2010-09-30,2010-10-02,gps,filed,3,,d2,,,\n")
        .With(
            DatasetFiles.Accepted,
            "rule,members,by,until,note,row,recorded_on,recorded_by\n"
            + "staff-phone,C1;C2,K9,2010-12-31,fleet,a1,2010-11-02,K9\n")
        .With(
            DatasetFiles.Targets,
            "dealer,consultant,month,metric,value\nD1,,2010-10,orders,7\nD1,K1,2010-10,deliveries,3\n");

    /// <summary>The files of a folder with their texts.</summary>
    public static SortedDictionary<string, string> Texts(SampleFolder folder) => new(
        Directory.GetFiles(folder.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>Everything a dataset says, so that two can be compared.</summary>
    public static string Shown(Dataset dataset) => string.Join(
        '\n',
        [
            .. dataset.History.Dealers.Select(one => $"{one}"),
            .. dataset.History.Consultants.Select(one =>
                $"{one} {one.Name} {one.ActiveFrom} {one.ActiveUntil} {one.IsSenior}"),
            .. dataset.History.Traffic.Select(one => $"{one}"),
            .. dataset.History.Cards.Select(one => $"{one.Filing with { }} {one.Filing.Customer?.Name}"
                + $" {one.Filing.Customer?.Phone} {one.Filing.Model} {one.Filing.Contents} {one.Filing.NextContactOn}"
                + $" {one.Filing.Media} {one.Filing.LeadSource} {one.Filing.IsComplete} {one.Filing.CustomerKind}: "
                + string.Join(' ', one.Events)),
            .. dataset.History.BaseCustomers.Select(one => $"{one} {one.SwitchedModel} {one.FollowedUpOn}"),
            .. dataset.History.Leads.Select(one => $"{one} {one.Dealer} {one.Consultant} {one.ReceivedAt}"
                + $" {one.Platform} {one.RespondedAt} {one.IsValid} {one.AppointmentAt} {one.ArrivedAt} {one.Card}"),
            .. dataset.History.Checks.Select(one => $"{one}"),
            .. dataset.History.OwnerContacts.Select(one => $"{one}"),
            .. dataset.History.OwnerTransfers.Select(one => $"{one} {one.To} {one.Cause}"),
            .. dataset.Accepted.Select(one =>
                $"{one} {one.By} {one.Until} {one.Note} {one.Entry} {one.Entry?.RecordedOn}"),
            .. dataset.Targets.Select(one => $"{one.Dealer} {one.Consultant} {one.Month} {one.Metric} {one.Value}"),
        ]);
}

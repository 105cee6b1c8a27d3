namespace Funnel.Samples.DashboardLogin;

/// <summary>A handful of users, whose passwords are their names: nobody's data are behind them.</summary>
internal static class ShowroomUsers
{
    public static IReadOnlyList<ShowroomUser> All { get; } =
    [
        new("grace", "group"),
        new("rosa", "region", "华北"),
        new("diana", "dealer", "D001"),
        new("carl", "consultant", "C001-01", "D001"),
        new("audrey", "auditor"),
    ];

    public static ShowroomUser? Find(string name, string password) =>
        All.FirstOrDefault(user => user.Name == name && user.Name == password);
}

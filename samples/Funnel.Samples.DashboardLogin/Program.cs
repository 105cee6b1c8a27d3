using Funnel.Samples.DashboardLogin;

var settings = new ConfigurationBuilder().AddEnvironmentVariables("FUNNEL_").AddCommandLine(args).Build();
await using var app = LoginHost.Build(args, new() { Store = settings["store"] ?? "funnel-login.db" });
await app.RunAsync();

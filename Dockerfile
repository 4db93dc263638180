# Builds the program, and runs the server as an unprivileged user that can write nothing but the index.
#   docker build -t searchapp .
#   docker run --read-only --tmpfs /tmp -p 127.0.0.1:8080:8080 -v "$PWD/seeds:/data/seeds:ro" -v searchapp-index:/data/index searchapp
# With nightly updates: compose.yaml.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore --locked-mode src/SearchApp.Cli/SearchApp.Cli.csproj \
 && dotnet publish src/SearchApp.Cli/SearchApp.Cli.csproj -c Release --no-restore -p:DebugType=none -p:PublishDocumentationFiles=false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /data/seeds /data/index && chown -R 1654:1654 /data
USER 1654
ENV ASPNETCORE_HTTP_PORTS=8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
VOLUME ["/data/seeds", "/data/index"]
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["dotnet", "searchapp.dll", "doctor", "--server", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "searchapp.dll"]
CMD ["serve", "--source", "/data/seeds", "--index", "/data/index"]

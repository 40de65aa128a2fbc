window.SwaggerUIBundle({
  url: '/api/v1/openapi?format=json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  // Hundreds of operations drawn at once keep a browser busy for long.
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
  requestInterceptor: (request) => {
    request.headers['X-Essaim-Client'] = 'web'
    return request
  },
})
